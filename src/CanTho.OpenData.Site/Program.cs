using System.Text;
using CanTho.OpenData.Site.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
