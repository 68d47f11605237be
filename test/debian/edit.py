"""Opens documents in LibreOffice, changes them as a person would, and saves them as Word.

Usage: edit.py <profile folder> <jobs.json>; a job: {"from": file, "to": file, "edits": [edit, ...]}, an edit one of
["replace", old, new] of a text wherever it stands, ["replace-first", old, new] where it stands first,
["box", label, glyph] of the box before the label,
["remove-row", text] of the row of a table whose first cells hold the text, ["insert-row", text, [text of each cell, ...]] below that row.
Fails where there is nothing to change.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    return PropertyValue(name, 0, value, 0)


def connected(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                sys.exit(f"soffice ended with {office.returncode}")
            time.sleep(0.2)
    sys.exit("soffice does not answer")


def found(document, text):
    asked = document.createSearchDescriptor()
    asked.SearchString = text
    first = document.findFirst(asked)
    if first is None:
        sys.exit(f"not found: {text}")
    return asked, first


def row_of(document, text):
    """The table that the text stands in, and the number of its row."""
    _, place = found(document, text)
    table, cell = place.TextTable, place.Cell
    if table is None:
        sys.exit(f"not in a table: {text}")
    return table, int("".join(each for each in cell.CellName if each.isdigit())) - 1


def edit(document, what, *given):
    if what == "replace":
        asked, _ = found(document, given[0])
        replacing = document.createReplaceDescriptor()
        replacing.SearchString, replacing.ReplaceString = given
        document.replaceAll(replacing)
    elif what == "replace-first":
        _, place = found(document, given[0])
        place.String = given[1]
    elif what == "box":
        _, place = found(document, given[0])
        cursor = place.Text.createTextCursorByRange(place.Start)
        for _ in range(6):
            cursor.goLeft(1, True)
            if cursor.String[:1] in ("□", "☑"):
                break
            cursor.collapseToStart()
        else:
            sys.exit(f"no box before: {given[0]}")
        cursor.String = given[1] + cursor.String[1:]
    elif what == "remove-row":
        table, row = row_of(document, given[0])
        table.Rows.removeByIndex(row, 1)
    elif what == "insert-row":
        table, row = row_of(document, given[0])
        table.Rows.insertByIndex(row + 1, 1)
        for column, text in enumerate(given[1]):
            table.getCellByName(f"{chr(ord('A') + column)}{row + 2}").String = text
    else:
        sys.exit(f"no such edit: {what}")


def main(profile, jobs):
    pipe = f"shenbao{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--norestore",
            f"--accept=pipe,name={pipe};urp",
        ]
    )
    try:
        context = connected(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for job in jobs:
            url = uno.systemPathToFileUrl(job["from"])
            document = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
            for each in job["edits"]:
                edit(document, *each)
            filter_name = prop("FilterName", "MS Word 2007 XML")
            document.storeToURL(uno.systemPathToFileUrl(job["to"]), (filter_name,))
            document.close(True)
        desktop.terminate()
    finally:
        office.terminate()
        office.wait(30)


with open(sys.argv[2], encoding="utf-8") as file:
    main(sys.argv[1], json.load(file))
