/** Name in a workbook that stands for the key of its form: programs that drop properties and parts of others keep names. */
export const FORM_NAME = 'shenbao.form';
