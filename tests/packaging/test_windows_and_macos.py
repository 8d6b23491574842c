"""What other systems' installers are made from, as far as it can be checked anywhere."""

import ast
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from annotator.version import VERSION
from resources.packaging.product import APP_ID, HERE, ROOT
from resources.packaging.windows import version_info

INNO = HERE / "windows" / "annotator.iss"
NSIS = HERE / "windows" / "annotator.nsi"
MAC = HERE / "macos"


def needs(tool: str) -> None:
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed here")


@pytest.mark.parametrize("script", ["macos/make_dmg.sh", "windows/check.sh"])
def test_the_scripts_are_plain_shell(script: str) -> None:
    needs("shellcheck")
    done = subprocess.run(
        ["shellcheck", HERE / script], capture_output=True, text=True, check=False
    )
    assert done.stdout == ""


def test_the_nsis_script_compiles_without_a_warning(tmp_path: Path) -> None:
    needs("makensis")
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("annotator.exe", "annotatorw.exe", "_internal/some.dll"):
        (payload / name).write_bytes(b"stand-in")
    setup = tmp_path / "annotator-setup.exe"
    words = ["-V2", "-WX", "-NOCD", f"-DVERSION={VERSION}"]
    words += [f"-DPAYLOAD={payload}", f"-DOUTPUT={setup}", str(NSIS)]
    done = subprocess.run(
        ["makensis", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert setup.stat().st_size > 100_000


def test_both_setups_write_the_same_type_of_project() -> None:
    inno, nsis = (path.read_text(encoding="utf-8") for path in (INNO, NSIS))
    for words in ("Annotator.Project", "application/x-annotator-project", "OpenWithProgids"):
        assert words in inno
        assert words in nsis
    assert '""{app}\\annotatorw.exe"" open ""%1""' in inno
    assert '"$INSTDIR\\annotatorw.exe" open "%1"' in nsis


def test_no_setup_touches_what_people_made() -> None:
    """Only the program's own folder is removed with all that is in it."""
    whole = re.findall(r"RMDir /r (\S+)", NSIS.read_text(encoding="utf-8"))
    whole += re.findall(r"Type: filesandordirs; Name: (\S+)", INNO.read_text(encoding="utf-8"))
    assert set(whole) == {'"$INSTDIR\\_internal"', '"{app}\\_internal"'}
    for path in (INNO, NSIS):
        text = path.read_text(encoding="utf-8")
        assert "portable.ini" in text, "its fate is told"
        assert not re.search(r"(?m)^[^;\n]*(Delete |RMDir).*(\*|\\data|portable\.ini)", text)


def test_the_version_resource_is_in_the_form_that_the_bundler_reads(tmp_path: Path) -> None:
    """It is evaluated with PyInstaller's own classes, which only Windows has."""
    text = version_info.write(tmp_path, "1.2.3").read_text(encoding="utf-8")
    tree = ast.parse(text, mode="eval")
    calls = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert calls == {
        *("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct"),
        *("VarFileInfo", "VarStruct"),
    }
    assert "filevers=(1, 2, 3, 0)" in text
    assert text.count('"1.2.3"') == 2


def test_the_property_lists_can_be_read() -> None:
    info = plistlib.loads((MAC / "Info.plist").read_bytes())
    own, others = info["CFBundleDocumentTypes"]
    kind = info["UTExportedTypeDeclarations"][0]
    assert own["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert kind["UTTypeIdentifier"] == f"{APP_ID.lower()}.project"
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["annot"]
    assert own["LSHandlerRank"] == "Owner"
    assert others["LSHandlerRank"] == "Alternate", "a text file still opens in its own program"
    icon = ROOT / "resources" / "icons" / own["CFBundleTypeIconFile"]
    assert icon.is_file()
    assert icon.name in (MAC / "make_dmg.sh").read_text(encoding="utf-8"), "it is put there"
    rights = plistlib.loads((MAC / "entitlements.plist").read_bytes())
    assert list(rights) == ["com.apple.security.cs.allow-unsigned-executable-memory"]
