using System.CommandLine;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>build</c>: reads everything, writes the whole site.</summary>
internal static class BuildVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("build", "Đọc toàn bộ và xuất bản trang ra thư mục output/");
        Configure(command);
        return command;
    }

    /// <summary>Gives a command the options and the action of the verb; the root command builds, too.</summary>
    public static void Configure(Command command)
    {
        var (root, output, asOf, baseUrl, strict, preview) = (Options.Root(), Options.Output(), Options.AsOf(), Options.BaseUrl(), Options.Strict(), Options.Preview());
        foreach (var option in new Option[] { root, output, asOf, baseUrl, strict, preview })
        {
            command.Options.Add(option);
        }

        command.SetAction((result, cancellation) =>
        {
            var folder = result.GetValue(root)!.FullName;
            var request = new BuildRequest(
                folder, result.GetValue(output)?.FullName ?? Path.Combine(folder, "output"), result.GetValue(asOf) ?? Options.TodayInVietnam(), result.GetValue(baseUrl), result.GetValue(strict))
            {
                IsPreview = result.GetValue(preview),
            };
            return SiteBuild.RunAsync(request, Console.Out, Console.Error, cancellation);
        });
    }
}
