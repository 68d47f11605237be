export { t as generateSchema } from "./schema-6fvm3I2w.js";
