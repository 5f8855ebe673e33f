@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Pressling: without words the workbench, else a command. "pressling --help" lists the commands.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "jdk_needed=25"

rem Which Java: the user's own choice, the one that came along, one on the path.
set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined jdk call :try "%here%jre"
if not defined jdk for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%d in ("%%~dp$PATH:j..") do call :try "%%~fd"
if not defined jdk for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*") do if not defined jdk call :try "%%~fd"
if not defined jdk goto nojava
if defined unsound echo pressling: the Java %version% in %jdk% can corrupt arrays (JDK-8377811); please install 25.0.3 or newer. 1>&2

set "launcher="
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "cli="
for %%f in ("%here%plugins\org.pressling.cli_*.jar") do set "cli=%%f"
set "study="
for %%f in ("%here%plugins\org.pressling.study_*.jar") do set "study=%%f"
if not defined launcher goto incomplete

rem Where what can be made again is kept.
set "cache=%LOCALAPPDATA%\pressling"
if not defined LOCALAPPDATA set "cache=%TEMP%\pressling"
if not exist "%cache%" mkdir "%cache%" 2>nul
rem Where the platform keeps its own files, if the installation cannot be written to.
set "area="
copy /y nul "%here%configuration\written" >nul 2>nul && del "%here%configuration\written" || set area=-configuration "%cache%\configuration"

set common=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 %PRESSLING_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dsun.java2d.renderer.useThreadLocal=false "-Dorg.bytedeco.javacpp.cachedir=%cache%\natives" --add-modules jdk.incubator.vector
set start=-cp "%launcher%;%cli%;%study%" org.pressling.cli.Start %area% -nosplash

if "%~1"=="" goto workbench
if "%~1"=="-data" goto workbench
if "%~1"=="-nl" goto workbench
rem A path that ends with a backslash would take the quotation mark behind it along.
"%jdk%\bin\java.exe" %common% -Declipse.log.enabled=false "-Dpressling.cwd=%CD%\." -Dpressling.terminal=false %start% -data @none -application org.pressling.cli.application %*
exit /b %ERRORLEVEL%

:workbench
set "settings=%APPDATA%\pressling\workbench.properties"
rem What a run took goes back to the system when nothing has happened for a minute; and rather than to take more and more, Java may
rem use a fifth of its time to collect garbage.
set "memory=-XX:MaxHeapFreeRatio=50 -XX:G1PeriodicGCInterval=60000 -XX:GCTimeRatio=4"
if exist "%settings%" for /f "tokens=2 delims==" %%m in ('findstr /r /b "memory=[0-9]" "%settings%"') do set "memory=%memory% -Xmx%%mm"
"%jdk%\bin\java.exe" %memory% %common% "-Dpressling.settings=%settings%" %start% -application org.pressling.ui.application %*
rem What the workbench answers when it wants to be started again.
if %ERRORLEVEL% equ 23 goto workbench
exit /b %ERRORLEVEL%

:nojava
echo pressling: no Java %jdk_needed% or newer found (looked at JAVA_HOME, PATH and the usual folders). 1>&2
echo   Install one, for example Eclipse Temurin %jdk_needed%, and set JAVA_HOME to its folder if it is not found by itself. 1>&2
exit /b 1

:incomplete
echo pressling: the installation in "%here%" is incomplete; unpack it anew. 1>&2
exit /b 1

rem A folder: is it that of a Java, new enough? Sets jdk and version, and unsound where it is one of those with a fault.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "found="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "found=%%~v"
set "major=0"
set "minor=0"
set "patch=0"
for /f "tokens=1,2,3 delims=.+-" %%a in ("%found%") do (
  set "major=%%a"
  if not "%%b"=="" set "minor=%%b"
  if not "%%c"=="" set "patch=%%c"
)
if %major% lss %jdk_needed% exit /b 0
set "jdk=%~1"
set "version=%found%"
set "unsound="
if %major% equ 25 if %minor% equ 0 if %patch% lss 3 set "unsound=yes"
exit /b 0
