"""The version resource of the Windows executables, in the form that PyInstaller reads."""

from pathlib import Path

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Annotator authors"),
      StringStruct("FileDescription", "Annotator"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "annotator"),
      StringStruct("LegalCopyright", "The Annotator authors. MIT licence."),
      StringStruct("OriginalFilename", "annotator.exe"),
      StringStruct("ProductName", "Annotator"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ]
)
"""


def write(folder: Path, version: str) -> Path:
    """Write it for a version such as 0.1.0 into a folder. Returns the file."""
    digits = [int(part) for part in version.split(".")[:3]]
    numbers = (*digits, *[0] * (4 - len(digits)))
    file = folder / "version_info.txt"
    file.write_text(TEMPLATE.format(numbers=numbers, version=version), encoding="utf-8")
    return file
