export { t as layout } from "./layout-a-SZ94eg.js";
