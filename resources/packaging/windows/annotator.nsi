; The same installer for NSIS 3, which runs on Linux too: CI there compiles it and runs what comes
; out under Wine. Windows users get the one made by annotator.iss, which can also add the command
; to PATH: strings of NSIS end at 1024 characters, and a longer PATH would be cut.
;   makensis -WX -DVERSION=0.1.0 -DPAYLOAD=dist/annotator -DOUTPUT=dist/setup.exe annotator.nsi
; Relative folders are seen from the root of the project: call it there, with -NOCD.
; Switches of the setup: /S silent, /ALLUSERS (as administrator), /D=FOLDER last and unquoted.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!ifndef VERSION
  !error "say the version: -DVERSION=0.1.0"
!endif
!ifndef PAYLOAD
  !define PAYLOAD "dist/annotator"
!endif
!ifndef OUTPUT
  !define OUTPUT "dist/annotator-${VERSION}-windows-x86_64-nsis-setup.exe"
!endif
!define TYPE "Annotator.Project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\AnnotatorNsis"

Name "Annotator"
OutFile "${OUTPUT}"
InstallDir ""
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Annotator"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Annotator authors"
VIAddVersionKey "LegalCopyright" "The Annotator authors, MIT licence"
VIAddVersionKey "FileDescription" "Annotator setup"

!define MUI_ICON "resources/icons/annotator.ico"
!define MUI_UNICON "resources/icons/annotator.ico"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

LangString PROJECT ${LANG_ENGLISH} "Annotator project"
LangString PROJECT ${LANG_ARABIC} "مشروع Annotator"
LangString PROJECT ${LANG_FRENCH} "Projet Annotator"
LangString PROJECT ${LANG_GERMAN} "Annotator-Projekt"
LangString PROJECT ${LANG_SPANISH} "Proyecto de Annotator"
LangString ICON ${LANG_ENGLISH} "Desktop icon"
LangString ICON ${LANG_ARABIC} "أيقونة سطح المكتب"
LangString ICON ${LANG_FRENCH} "Icône sur le bureau"
LangString ICON ${LANG_GERMAN} "Symbol auf dem Desktop"
LangString ICON ${LANG_SPANISH} "Icono en el escritorio"
LangString TOO_OLD ${LANG_ENGLISH} "Annotator needs Windows 10 version 1809 or newer, 64 bits."
LangString TOO_OLD ${LANG_ARABIC} "يحتاج Annotator إلى ‏Windows 10 الإصدار 1809 أو أحدث، 64 بت."
LangString TOO_OLD ${LANG_FRENCH} "Annotator demande Windows 10 version 1809 ou plus récent, 64 bits."
LangString TOO_OLD ${LANG_GERMAN} "Annotator braucht Windows 10 Version 1809 oder neuer, 64 Bit."
LangString TOO_OLD ${LANG_SPANISH} "Annotator necesita Windows 10 versión 1809 o posterior, de 64 bits."
LangString NO_ADMIN ${LANG_ENGLISH} "Installing for all users needs an administrator."
LangString NO_ADMIN ${LANG_ARABIC} "التثبيت لجميع المستخدمين يحتاج إلى مدير النظام."
LangString NO_ADMIN ${LANG_FRENCH} "L'installation pour tous demande un administrateur."
LangString NO_ADMIN ${LANG_GERMAN} "Für alle Benutzer kann nur ein Administrator installieren."
LangString NO_ADMIN ${LANG_SPANISH} "Instalar para todos requiere un administrador."
LangString IN_USE ${LANG_ENGLISH} "Annotator is running. Please close it and try again."
LangString IN_USE ${LANG_ARABIC} "برنامج Annotator قيد التشغيل. أغلقه ثم حاول مرة أخرى."
LangString IN_USE ${LANG_FRENCH} "Annotator est ouvert. Fermez-le et réessayez."
LangString IN_USE ${LANG_GERMAN} "Annotator läuft gerade. Bitte schließen und noch einmal versuchen."
LangString IN_USE ${LANG_SPANISH} "Annotator está abierto. Ciérrelo e inténtelo de nuevo."

; Ends a setup or an uninstall with a message, or silently with exit code 1.
!macro StopWith MESSAGE
  MessageBox MB_OK|MB_ICONSTOP "${MESSAGE}" /SD IDOK
  SetErrorLevel 1
  Quit
!macroend

; A program that runs cannot be written to.
!macro StopIfRunning FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      !insertmacro StopWith "$(IN_USE)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro NeedAdmin
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    !insertmacro StopWith "$(NO_ADMIN)"
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
  ${OrIfNot} ${RunningX64}
    !insertmacro StopWith "$(TOO_OLD)"
  ${EndIf}
  SetRegView 64
  StrCpy $2 "$LOCALAPPDATA\Programs\Annotator"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/ALLUSERS" $3
  ${IfNot} ${Errors}
    !insertmacro NeedAdmin
    SetShellVarContext all
    StrCpy $2 "$PROGRAMFILES64\Annotator"
  ${EndIf}
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $2
  ${EndIf}
FunctionEnd

Section "Annotator"
  SectionIn RO
  !insertmacro StopIfRunning "$INSTDIR\annotatorw.exe"
  !insertmacro StopIfRunning "$INSTDIR\annotator.exe"
  RMDir /r "$INSTDIR\_internal" ; what an older version brought and this one does not
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "resources/icons/annotator-project.ico"
  File "/oname=LICENSE.txt" "LICENSE"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Annotator.lnk" "$INSTDIR\annotatorw.exe"

  WriteRegStr SHCTX "Software\Classes\.annot" "" "${TYPE}"
  WriteRegStr SHCTX "Software\Classes\.annot" "Content Type" "application/x-annotator-project"
  WriteRegStr SHCTX "Software\Classes\.annot\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "$(PROJECT)"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\annotator-project.ico,0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" \
    '"$INSTDIR\annotatorw.exe" open "%1"'

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Annotator"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\annotatorw.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The Annotator authors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR\_internal" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  Call TellWindows
SectionEnd

Section /o "$(ICON)" Desktop
  CreateShortcut "$DESKTOP\Annotator.lnk" "$INSTDIR\annotatorw.exe"
SectionEnd

!macro TellWindows
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function TellWindows
  !insertmacro TellWindows
FunctionEnd

; An uninstall is for all users when it lies where one was installed for all.
Function un.onInit
  SetRegView 64
  ReadRegStr $0 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $0 == $INSTDIR
    !insertmacro NeedAdmin
    SetShellVarContext all
  ${EndIf}
FunctionEnd

; Takes away what the setup brought. Projects, settings, logs, portable.ini and the folder data
; beside it stay.
Section "Uninstall"
  !insertmacro StopIfRunning "$INSTDIR\annotatorw.exe"
  !insertmacro StopIfRunning "$INSTDIR\annotator.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\annotatorw.exe"
  Delete "$INSTDIR\annotator.exe"
  Delete "$INSTDIR\annotator-project.ico"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Annotator.lnk"
  Delete "$DESKTOP\Annotator.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\.annot" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue SHCTX "Software\Classes\.annot" ""
    DeleteRegValue SHCTX "Software\Classes\.annot" "Content Type"
  ${EndIf}
  DeleteRegValue SHCTX "Software\Classes\.annot\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.annot\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "Software\Classes\.annot"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  !insertmacro TellWindows
SectionEnd
