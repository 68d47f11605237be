export { n as generateSharedValidator, r as generateValidator } from "./validator-BrVyT8CJ.js";
