@echo off
rem Runs Maven for this project on a machine that has a JDK and nothing else: what mvnw is to the other systems.
rem
rem Takes the first JDK that is new enough out of JAVA_HOME, the PATH and the usual places of Windows, then the
rem installed Maven if that is new enough, else the one of .mvn\wrapper\maven-wrapper.properties, fetched once and
rem verified. Arguments go to Maven; without any, Maven runs the project's default goal.
setlocal EnableExtensions DisableDelayedExpansion
set "WRAPPER=%~dp0.mvn\wrapper"
for /f "usebackq eol=# tokens=1,* delims==" %%A in ("%WRAPPER%\maven-wrapper.properties") do set "SETTING_%%A=%%B"

set "JDK="
set "JDK_VERSION=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JDK call :consider_java_on_path
if not defined JDK for /d %%D in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\RedHat\*"
    "%ProgramFiles%\OpenJDK\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
    "%USERPROFILE%\.sdkman\candidates\java\*"
) do call :consider "%%~D"
if not defined JDK goto no_jdk
set "JAVA_HOME=%JDK%"
if "%MVNW_VERBOSE%"=="true" >&2 echo mvnw: JDK: %JAVA_HOME%

set "MAVEN="
for %%M in (mvn.cmd) do if not "%%~$PATH:M"=="" call :consider_maven "%%~$PATH:M"
if defined MAVEN goto run

for %%U in ("%SETTING_distributionUrl%") do set "ARCHIVE=%%~nU"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
rem The folder is named after the checksum: what lies there has been verified.
set "MAVEN_HOME=%MAVEN_USER_HOME%\wrapper\dists\%ARCHIVE%\%SETTING_distributionSha512Sum:~0,32%"
set "MAVEN=%MAVEN_HOME%\bin\mvn.cmd"
if exist "%MAVEN%" goto run
rem The proxy that Maven is told to use is the one to fetch it through.
"%JAVA_HOME%\bin\java.exe" %MAVEN_OPTS% "%WRAPPER%\FetchMaven.java" "%WRAPPER%\maven-wrapper.properties" "%MAVEN_HOME%"
if errorlevel 1 exit /b 1

:run
if "%MVNW_VERBOSE%"=="true" >&2 echo mvnw: Maven: %MAVEN%
rem Maven looks for the project, its .mvn folder and .\data in the current folder.
cd /d "%~dp0"
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:no_jdk
>&2 echo mvnw: no JDK of version %SETTING_requiredJavaVersion% or newer was found: install one (https://adoptium.net has them) or set JAVA_HOME to where it is.
exit /b 1

rem Takes the JDK in folder %1 if it is new enough and newer than the one already taken.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
for /f "delims=.+-" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% LSS %SETTING_requiredJavaVersion% exit /b 0
if %VERSION% LEQ %JDK_VERSION% exit /b 0
set "JDK=%~1"
set "JDK_VERSION=%VERSION%"
exit /b 0

rem Asks the java on the PATH itself, since it may be a version manager's stand-in.
:consider_java_on_path
for /f "tokens=1,* delims==" %%A in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do (
    for /f "tokens=*" %%H in ("%%B") do call :consider "%%H"
)
exit /b 0

rem Takes the Maven whose command is %1 if it is new enough: its library's name tells.
:consider_maven
set "FOUND=0"
for %%L in ("%~dp1..\lib\maven-core-*.jar") do call :as_number FOUND "%%~nL"
call :as_number REQUIRED "maven-core-%SETTING_requiredMavenVersion%"
if %FOUND% GEQ %REQUIRED% set "MAVEN=%~1"
exit /b 0

rem Sets variable %1 to the version in %2, such as maven-core-3.9.16, as one number: 3009016.
:as_number
for /f "tokens=3-5 delims=-." %%A in (%2) do set /a "%1=%%A * 1000000 + %%B * 1000 + %%C"
exit /b 0
