using System.CommandLine;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>serve</c>: builds, serves on this machine, builds again on every change and reloads the browser.</summary>
internal static class ServeVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var (root, output, asOf) = (Options.Root(), Options.Output(), Options.AsOf());
        var port = new Option<int>("--port") { Description = "Cổng trên máy này", DefaultValueFactory = _ => 5080 };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port: cổng phải từ 0 đến 65535.");
            }
        });
        var command = new Command("serve", "Dựng trang, xem trên máy này và dựng lại khi có thay đổi") { root, output, asOf, port };
        command.SetAction((result, cancellation) =>
        {
            var folder = result.GetValue(root)!.FullName;
            var number = result.GetValue(port);
            var request = new BuildRequest(
                folder, result.GetValue(output)?.FullName ?? Path.Combine(folder, "output"), result.GetValue(asOf) ?? Options.TodayInVietnam(), $"http://127.0.0.1:{number}", IsStrict: false);
            return RunAsync(request, number, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(BuildRequest request, int port, CancellationToken cancellation)
    {
        WholeWrite.Finish(request.Root);
        DiagnosticOutput.Write(Console.Error, PublishFolder.Recover(request.Output), "text");
        var build = new LiveBuild(request, Console.Error);
        var diagnostics = await DevServer.RunAsync(request.Output, request.Root, port, build.Look, build.PublishAsync, cancellation).ConfigureAwait(false);
        DiagnosticOutput.Write(Console.Error, diagnostics, "text");
        return diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? 1 : 0;
    }
}
