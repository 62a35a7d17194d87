import type { Bilingual, Family } from "goodcry";

/** What the families of facets are called, and what each holds. */
export const familyLabels: Readonly<Record<Family, { readonly label: Bilingual; readonly means: Bilingual }>> = {
	feeling: {
		label: { en: "While you watch", ko: "보는 동안" },
		means: { en: "What you feel while you watch.", ko: "보는 동안 느끼는 것." },
	},
	aftertaste: {
		label: { en: "Afterwards", ko: "보고 나면" },
		means: { en: "How it leaves you.", ko: "다 보고 난 뒤에 남는 것." },
	},
	theme: { label: { en: "Themes", ko: "주제" }, means: { en: "What it is about.", ko: "무엇에 대한 이야기인지." } },
	bond: {
		label: { en: "Bonds", ko: "관계" },
		means: { en: "Whose tie is at the centre.", ko: "누구와 누구 사이가 중심인지." },
	},
	tone: { label: { en: "Tones", ko: "분위기" }, means: { en: "How it speaks.", ko: "어떤 목소리로 이야기하는지." } },
	pace: { label: { en: "Pace", ko: "속도" }, means: { en: "How it moves.", ko: "어떻게 나아가는지." } },
	setting: {
		label: { en: "Settings", ko: "배경" },
		means: { en: "Where and when it plays.", ko: "언제 어디의 이야기인지." },
	},
	device: {
		label: { en: "Devices", ko: "장치" },
		means: { en: "What the plot turns on.", ko: "이야기를 움직이는 장치." },
	},
	hurt: {
		label: { en: "Hurt", ko: "아픔" },
		means: {
			en: "How much it hurts, and how that goes over the run.",
			ko: "얼마나 아프고, 그 아픔이 어떻게 흘러가는지.",
		},
	},
	ending: { label: { en: "Endings", ko: "결말" }, means: { en: "How it ends.", ko: "어떻게 끝나는지." } },
	warning: {
		label: { en: "Warnings", ko: "미리 알아 둘 것" },
		means: { en: "What somebody may need to keep away from.", ko: "누군가는 피해야 할 수도 있는 것." },
	},
};
