// Everything of a workbook that a person could see changed, read with plain Office.js beside the tool's own port.

/** Used ranges, formulas, formats, fills, fonts, widths, rules and validations of every sheet, and all names. */
export async function portraitOf(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, visibility: true });
    const names = context.workbook.names.load({ name: true, formula: true, visible: true });
    await context.sync();
    const areas = sheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(false).load({ address: true }),
    }));
    await context.sync();
    const parts = areas.map(({ sheet, used }) => {
      const corner = sheet.getRange('A1:BZ60');
      const columns = corner.getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
      const rows = corner.getRowProperties({ format: { rowHeight: true }, rowHidden: true });
      const cells = used.isNullObject
        ? null
        : used.load({ formulas: true, numberFormat: true }).getCellProperties({
            format: {
              fill: { color: true },
              font: { bold: true, color: true, size: true },
            },
          });
      const rules = corner.conditionalFormats.getCount();
      const validation = corner.dataValidation.load({ type: true });
      return { sheet, used, columns, rows, cells, rules, validation };
    });
    await context.sync();
    return {
      names: names.items.map(({ name, formula, visible }) => ({ name, formula, visible })),
      sheets: parts.map(({ sheet, used, columns, rows, cells, rules, validation }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        address: used.isNullObject ? null : used.address,
        formulas: used.isNullObject ? null : used.formulas,
        formats: used.isNullObject ? null : used.numberFormat,
        cells: cells?.value ?? null,
        columns: columns.value,
        rows: rows.value,
        rules: rules.value,
        validation: validation.type,
      })),
    };
  });
}
