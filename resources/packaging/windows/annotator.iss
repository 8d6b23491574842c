; The Windows installer, for Inno Setup 6.3 or newer:
;   iscc /DPayload=dist\annotator [/DVersion=0.1.0] [/DOutput=dist] [/DSignTool=NAME] annotator.iss
; Payload is the bundle's folder. Relative folders are seen from the root of the project.

#define Root AddBackslash(SourcePath) + "..\..\.."
#ifndef Payload
  #define Payload "dist\annotator"
#endif
#ifndef Output
  #define Output "dist"
#endif
#ifndef Version
  #define Handle FileOpen(Root + "\annotator\version.py")
  #define Line ""
  #sub ReadVersion
    #expr Line = FileRead(Handle)
    #if Pos("VERSION = ", Line) == 1
      #define public Version Copy(Line, 12, Len(Line) - 12)
    #endif
  #endsub
  #for {0; !FileEof(Handle); 0} ReadVersion
  #expr FileClose(Handle)
#endif

[Setup]
AppId={{9C1F5B4E-3F0A-4C52-8E0B-6C0D7A54B1E9}
AppName=Annotator
AppVersion={#Version}
AppVerName=Annotator {#Version}
AppPublisher=The Annotator authors
VersionInfoVersion={#Version}
SourceDir={#Root}
OutputDir={#Output}
OutputBaseFilename=annotator-{#Version}-windows-x86_64-setup
DefaultDirName={code:DefaultFolder}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=LICENSE
SetupIconFile=resources\icons\annotator.ico
UninstallDisplayIcon={app}\annotatorw.exe
UninstallDisplayName=Annotator
WizardStyle=modern
DisableProgramGroupPage=yes
DisableDirPage=auto
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
Compression=lzma2/max
SolidCompression=yes
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.Project=Annotator project
ar.Project=مشروع Annotator
de.Project=Annotator-Projekt
es.Project=Proyecto de Annotator
fr.Project=Projet Annotator
en.OnPath=Add the command "annotator" to the search path
ar.OnPath=إضافة الأمر «annotator» إلى مسار البحث
de.OnPath=Den Befehl „annotator“ in den Suchpfad aufnehmen
es.OnPath=Añadir la orden «annotator» a la ruta de búsqueda
fr.OnPath=Ajouter la commande « annotator » au chemin de recherche

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Payload}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "resources\icons\annotator-project.ico"; DestDir: "{app}"; Flags: ignoreversion
Source: "LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Annotator"; Filename: "{app}\annotatorw.exe"
Name: "{autodesktop}\Annotator"; Filename: "{app}\annotatorw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.annot"; ValueType: string; ValueData: "Annotator.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.annot"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-annotator-project"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.annot\OpenWithProgids"; ValueType: string; ValueName: "Annotator.Project"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "{cm:Project}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator-project.ico,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotatorw.exe"" open ""%1"""

[Run]
Filename: "{app}\annotatorw.exe"; Description: "{cm:LaunchProgram,Annotator}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; The program's own folder only: portable.ini and the folder data beside it belong to people.
Type: filesandordirs; Name: "{app}\_internal"

[Code]
// The same folders as {autopf}, whose name for one user Wine does not know.
function DefaultFolder(Param: string): string;
begin
  if IsAdminInstallMode then
    Result := ExpandConstant('{commonpf}\Annotator')
  else
    Result := ExpandConstant('{localappdata}\Programs\Annotator');
end;

function PathKey: string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function PathRoot: Integer;
begin
  if IsAdminInstallMode then
    Result := HKEY_LOCAL_MACHINE
  else
    Result := HKEY_CURRENT_USER;
end;

// The search path without this program's folder, whatever letters it is written in.
function PathWithout(Path: string; Folder: string): string;
var
  At: Integer;
begin
  Result := ';' + Path + ';';
  At := Pos(';' + Lowercase(Folder) + ';', Lowercase(Result));
  while At > 0 do
  begin
    Delete(Result, At, Length(Folder) + 1);
    At := Pos(';' + Lowercase(Folder) + ';', Lowercase(Result));
  end;
  Result := Copy(Result, 2, Length(Result) - 2);
end;

procedure SetPath(Wanted: Boolean);
var
  Old, New: string;
begin
  if not RegQueryStringValue(PathRoot, PathKey, 'Path', Old) then
    Old := '';
  New := PathWithout(Old, ExpandConstant('{app}'));
  if Wanted then
  begin
    if (New <> '') and (New[Length(New)] <> ';') then
      New := New + ';';
    New := New + ExpandConstant('{app}');
  end;
  if New = Old then
    exit;
  if New = '' then
    RegDeleteValue(PathRoot, PathKey, 'Path')
  else
    RegWriteExpandStringValue(PathRoot, PathKey, 'Path', New);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    SetPath(WizardIsTaskSelected('path'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    SetPath(False);
end;
