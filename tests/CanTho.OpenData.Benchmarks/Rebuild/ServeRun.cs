using System.Diagnostics;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Rebuild;

/// <summary>How soon what was saved is seen through <c>serve</c>.</summary>
internal static class ServeRun
{
    private const int Port = 5397;
    private const int Saves = 9;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(6);

    /// <summary>Milliseconds from a text saved in the repository's documents until the page that shows it is answered.</summary>
    public static Spread Measure(AllOptions options, string work)
    {
        ComparisonFiles.Clean(work);
        foreach (var folder in new[] { "seeds", "input", "theme" })
        {
            ComparisonFiles.Need(new Command("cp", "-r", Path.Combine(Repository.Root, folder), Path.Combine(work, folder)));
        }

        var serve = Command.Of(options.Site, "serve", "--root", work, "--output", Path.Combine(work, "output"), "--port", Port.ToString(CultureInfo.InvariantCulture));
        using var server = Process.Start(new ProcessStartInfo(serve.Program, serve.Arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{Port.ToString(CultureInfo.InvariantCulture)}/") };
            _ = Until(client, "<h1");
            var settings = Path.Combine(work, "input", "site.yml");
            var text = File.ReadAllText(settings);
            return Spread.Of([.. Enumerable.Range(1, Saves).Select(save =>
            {
                // What the last save set going ends first.
                Thread.Sleep(Rest);
                var words = string.Create(CultureInfo.InvariantCulture, $"Lần lưu thứ {save} của phép đo");
                File.WriteAllText(settings, text.Replace("tagline: ", $"tagline: {words}. ", StringComparison.Ordinal));
                return Until(client, words).TotalMilliseconds;
            })]);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
        }
    }

    private static TimeSpan Until(HttpClient client, string words)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Longest; Thread.Sleep(Between))
        {
            try
            {
                using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, "/"));
                using var reader = new StreamReader(answer.Content.ReadAsStream());
                if (reader.ReadToEnd().Contains(words, StringComparison.Ordinal))
                {
                    return clock.Elapsed;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new TimeoutException(words);
    }
}
