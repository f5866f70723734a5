using System.Text;
using CanTho.OpenData.Site.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.RunAsync(args, Console.Error).ConfigureAwait(false);
