"""A form as openpyxl sees it, to be filled in."""

import openpyxl


class Form:
    """A form as openpyxl sees it."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path, rich_text=True)
        self.sheet = self.book.worksheets[0]
        self.key_row = next(cell.row for cell in self.sheet["A"] if cell.value == "code")
        self.columns = {cell.value: cell.column for cell in self.sheet[self.key_row] if cell.value}
        self.first_row = self.key_row + 2
        self.rows = {cell.value: cell.row for cell in self.sheet["A"][self.first_row - 1:] if cell.value}
        data = self.book["KH_DuLieu"]
        headings = {cell.value: cell.column for cell in data[1]}
        self.list = lambda name: [
            cell.value for cell in next(data.iter_cols(headings[name], headings[name], 2)) if cell.value]

    def head(self, name, value):
        ((sheet, area),) = self.book.defined_names[name].destinations
        self.book[sheet][area.replace("$", "")].value = value

    def set(self, code, column, value):
        cell = self.sheet.cell(self.rows[code], self.columns[column])
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
