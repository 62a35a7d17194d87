import { walkMap } from "./walk-map.ts";

// The map as the server drew it is whole; here it comes to life.
const figure = document.querySelector<HTMLElement>("[data-map]");
if (figure) walkMap(figure);
