export { n as openOffice } from "./package-Cs_wldxe.js";
