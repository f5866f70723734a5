using System.Diagnostics;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The script that the host runs, with a <c>dotnet</c> and a <c>curl</c> that only write down what they were asked.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class NetlifyBuildTests : IDisposable
{
    /// <summary>An SDK whose <c>publish</c> leaves a program that only writes down what it was asked.</summary>
    private const string Sdk = """
        echo "dotnet $1" >> "$LOG"
        [ "$1" = publish ] || exit 0
        while [ "$1" != "--output" ]; do shift; done
        mkdir -p "$2"
        printf '#!/bin/sh\necho "program $*" >> "$LOG"\n' > "$2/CanTho.OpenData.Site"
        chmod +x "$2/CanTho.OpenData.Site"
        """;

    private readonly TempFolder _temp = new();

    public NetlifyBuildTests()
    {
        Directory.CreateDirectory(_temp["repository/scripts"]);
        File.Copy(Path.Combine(Repository.Root, "scripts/netlify-build.sh"), _temp["repository/scripts/netlify-build.sh"]);
        File.Copy(Path.Combine(Repository.Root, "scripts/program.sh"), _temp["repository/scripts/program.sh"]);
        File.Copy(Path.Combine(Repository.Root, "global.json"), _temp["repository/global.json"]);
        File.WriteAllText(_temp["repository/Directory.Build.props"], "");
        File.WriteAllText(_temp["repository/Directory.Packages.props"], "");
        Directory.CreateDirectory(_temp["repository/src"]);
        Directory.CreateDirectory(_temp["bin"]);
    }

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("production", "https://cantho.example", "https://preview.example", "--base-url https://cantho.example")]
    [InlineData("deploy-preview", "https://cantho.example", "https://preview.example", "--preview --base-url https://preview.example")]
    [InlineData("branch-deploy", "https://cantho.example", "", "--preview --base-url https://cantho.example")]
    [InlineData("dev", "", "", "--preview")]
    [InlineData("", "", "", "")]
    public async Task The_address_of_the_site_follows_the_kind_of_deploy(string context, string url, string preview, string expected)
    {
        Program("dotnet", Sdk);
        Assert.Equal(0, await RunAsync(("CONTEXT", context), ("URL", url), ("DEPLOY_PRIME_URL", preview)));
        Assert.Equal($"program build --output output {expected}".TrimEnd(), Log()[^1]);
    }

    [Fact]
    public async Task A_push_that_leaves_the_program_as_it_is_needs_no_sdk()
    {
        Program("dotnet", Sdk);
        Assert.Equal(0, await RunAsync());
        Assert.Equal(["dotnet --version", "dotnet publish", "program --help", "program build --output output"], Log());

        File.Delete(_temp["log"]);
        File.WriteAllText(_temp["repository/report.txt"], "an original, which the program reads");
        Assert.Equal(0, await RunAsync());
        Assert.Equal(["program build --output output"], Log());

        File.Delete(_temp["log"]);
        File.WriteAllText(_temp["repository/src/Program.cs"], "// another program");
        Assert.Equal(0, await RunAsync());
        Assert.Equal(["dotnet --version", "dotnet publish", "program --help", "program build --output output"], Log());
        Assert.Single(Directory.GetDirectories(_temp[".cache/cantho-opendata"], "program-*"));
    }

    [Fact]
    public async Task A_program_of_the_same_source_is_taken_from_the_release_when_its_sum_is_right()
    {
        Program("dotnet", Sdk);
        Program("curl", """
            while [ "$1" != "--output" ]; do shift; done
            file="$2"
            for address; do :; done
            echo "curl ${address}" >> "$LOG"
            name="$(basename "${address}" .sha256)"
            folder="$(basename "${name}" .tar.gz)"
            mkdir -p "${HOME}/made/${folder}"
            printf '#!/bin/sh\necho "downloaded $*" >> "$LOG"\n' > "${HOME}/made/${folder}/CanTho.OpenData.Site"
            chmod +x "${HOME}/made/${folder}/CanTho.OpenData.Site"
            case "${address}" in
              *.sha256) (cd "$(dirname "${file}")" && sha256sum "${name}" > "${file}") ;;
              *) tar -czf "${file}" -C "${HOME}/made" "${folder}" ;;
            esac
            [ -z "${DAMAGED:-}" ] || echo "0000000000000000000000000000000000000000000000000000000000000000  ${name}" > "$(dirname "${file}")/${name}.sha256"
            """);
        Assert.Equal(0, await RunAsync(("REPOSITORY_URL", "https://github.com/city/portal"), ("DAMAGED", "1")));
        Assert.Equal("program build --output output", Log()[^1]);

        File.Delete(_temp["log"]);
        Directory.Delete(_temp[".cache"], recursive: true);
        Assert.Equal(0, await RunAsync(("REPOSITORY_URL", "https://github.com/city/portal")));
        Assert.StartsWith("curl https://github.com/city/portal/releases/download/program/cantho-opendata-", Log()[0], StringComparison.Ordinal);
        Assert.Equal("downloaded build --output output", Log()[^1]);
        Assert.DoesNotContain(Log(), line => line.StartsWith("dotnet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_program_cannot_be_made_ready_it_is_built_and_run_in_one_step()
    {
        Program("dotnet", "echo \"dotnet $*\" >> \"$LOG\"; [ \"$1\" != publish ]");
        Assert.Equal(0, await RunAsync());
        Assert.Equal("dotnet run --configuration Release --project src/CanTho.OpenData.Site -- build --output output", Log()[^1]);
    }

    [Fact]
    public async Task Without_a_fitting_sdk_the_one_of_global_json_is_installed_and_used()
    {
        // The installer that "curl" brings writes a dotnet that works into the folder it is told.
        Program("dotnet", "exit 155");
        Program("curl", """
            while [ "$1" != "--output" ]; do shift; done
            cat > "$2" <<'INSTALLER'
            echo "install $*" >> "$LOG"
            while [ "$1" != "--install-dir" ]; do shift; done
            mkdir -p "$2"
            printf '#!/bin/sh\necho "installed dotnet $*" >> "$LOG"; [ "$1" != publish ]\n' > "$2/dotnet"
            chmod +x "$2/dotnet"
            INSTALLER
            """);
        Assert.Equal(0, await RunAsync());
        Assert.StartsWith("install --jsonfile global.json --install-dir ", Log()[0], StringComparison.Ordinal);
        Assert.StartsWith("installed dotnet run ", Log()[^1], StringComparison.Ordinal);

        // A second build finds the SDK in the cached folder.
        File.Delete(_temp["log"]);
        Assert.Equal(0, await RunAsync());
        Assert.DoesNotContain(Log(), line => line.StartsWith("install ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_of_the_deploy_says_what_was_built()
    {
        Program("dotnet", "[ \"$1\" != publish ] || exit 1; [ \"$1\" = --version ] || { mkdir -p output/van-ban; echo a > output/index.html; echo b > output/van-ban/index.html; echo '/data/ /du-lieu/ 302' > output/_redirects; }");
        var (exit, said) = await SayAsync(("CONTEXT", "deploy-preview"), ("DEPLOY_PRIME_URL", "https://preview.example"), ("COMMIT_REF", "abc"));
        Assert.Equal(0, exit);
        Assert.Contains("Context: deploy-preview, commit: abc, address: https://preview.example", said, StringComparison.Ordinal);
        Assert.Contains("2 pages, 3 files", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_is_kept_out_of_search_engines()
    {
        using var portal = new SmallPortal();
        using var errors = new StringWriter();
        foreach (var isPreview in new[] { true, false })
        {
            var request = new BuildRequest(portal.Root, portal.Output, new DateOnly(2026, 11, 22), "https://preview.example", false) { IsPreview = isPreview };
            Assert.Equal(0, await SiteBuild.RunAsync(request, TextWriter.Null, errors, TestContext.Current.CancellationToken));
            Assert.Equal(isPreview, File.ReadAllText(Path.Combine(portal.Output, "robots.txt")).Contains("Disallow: /", StringComparison.Ordinal));
            Assert.Equal(isPreview, ServedHeaders.For(Path.Combine(portal.Output, "_headers"), "/data/tasks.csv").Contains(("X-Robots-Tag", "noindex")));
            Assert.Contains("href=\"https://preview.example/\"", File.ReadAllText(Path.Combine(portal.Output, "index.html")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_build_that_complains_fails_the_deploy()
    {
        Program("dotnet", "[ \"$1\" = --version ] || exit 1");
        Assert.Equal(1, await RunAsync());
    }

    [Fact]
    public void The_settings_name_the_script_and_the_published_folder()
    {
        var settings = File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"));
        Assert.Contains("command = \"bash scripts/netlify-build.sh\"", settings, StringComparison.Ordinal);
        Assert.Contains("publish = \"output\"", settings, StringComparison.Ordinal);
    }

    private void Program(string name, string script)
    {
        var path = _temp[$"bin/{name}"];
        File.WriteAllText(path, $"#!/usr/bin/env bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task<int> RunAsync(params (string Name, string Value)[] variables) => (await SayAsync(variables)).Exit;

    private async Task<(int Exit, string Said)> SayAsync(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [_temp["repository/scripts/netlify-build.sh"]]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment.Clear();
        start.Environment["PATH"] = $"{_temp["bin"]}:/usr/bin:/bin";
        start.Environment["HOME"] = _temp.Path;
        start.Environment["LOG"] = _temp["log"];
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var script = Process.Start(start)!;
        var said = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (script.ExitCode, said);
    }

    private string[] Log() => File.ReadAllLines(_temp["log"]);
}
