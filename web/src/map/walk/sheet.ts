/** A sheet to draw on: its size in pixels of the page, and how many pixels of the screen each has. */
export interface Sheet {
	readonly context: CanvasRenderingContext2D;
	readonly width: number;
	readonly height: number;
	readonly ratio: number;
}
