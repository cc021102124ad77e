@echo off
rem Starts goalpack with a Java of 21 or newer, wherever this folder and that Java are.
rem   GOALPACK_JAVA   a Java to use, its home or its program; else JAVA_HOME, the usual folders and PATH are searched
rem   GOALPACK_OPTS   options for Java that win over the ones below, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

set "oldest=21"
for %%I in ("%~dp0..") do set "app=%%~fI"
set "java="
set "taken=0"

if defined GOALPACK_JAVA (
    call :consider "%GOALPACK_JAVA%"
    call :consider "%GOALPACK_JAVA%\bin\java.exe"
    if not defined java goto :unusable
)
if not defined java if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined java (
    for %%D in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto") do (
        if exist "%%~D\" for /d %%H in ("%%~D\*") do call :consider "%%~H\bin\java.exe"
    )
)
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~$PATH:J"
if not defined java goto :missing

"%java%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true %GOALPACK_OPTS% "-Dgoalpack.home=%app%" -cp "%app%\lib\*" goalpack.Main %*
exit /b %ERRORLEVEL%

:unusable
echo goalpack: GOALPACK_JAVA names no Java of version %oldest% or newer: %GOALPACK_JAVA%>&2
echo Let it name the home folder of one, or unset it to have the usual places searched.>&2
exit /b 66

:missing
echo goalpack: no Java of version %oldest% or newer was found.>&2
echo Install one (for example from https://adoptium.net), or let GOALPACK_JAVA name its home folder.>&2
echo Searched: GOALPACK_JAVA, JAVA_HOME, the usual folders below %ProgramFiles%, PATH.>&2
exit /b 66

rem Takes a Java program when it is newer than the one taken so far and new enough.
:consider
if not exist "%~1" exit /b
if exist "%~1\" exit /b
set "version="
if exist "%~dp1..\release" (
    for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~dp1..\release"') do set "version=%%~V"
) else (
    for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~V"
)
set "feature=0"
for /f "delims=.-+ " %%M in ("%version%") do set "feature=%%M"
if %feature% geq %oldest% if %feature% gtr %taken% (
    set "java=%~1"
    set "taken=%feature%"
)
exit /b
