namespace CanTho.OpenData.Model;

/// <summary>An address that was published and must answer for ever: a line of <c>input/history/addresses.txt</c>, such as
/// <c>/van-ban/ke-hoach-12/</c> or <c>/data/tasks.csv</c>.</summary>
/// <param name="Address">The address, from the root of the site.</param>
/// <param name="File">The file that lists it.</param>
/// <param name="Line">1-based line.</param>
public sealed record PublishedAddress(string Address, string File, int Line);
