using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>A table and the lines it takes up.</summary>
/// <param name="FirstLine">Its first line, 1-based.</param>
/// <param name="LastLine">Its last line, inclusive.</param>
/// <param name="Table">Its rows.</param>
/// <param name="Diagnostics">Complaints about its form.</param>
internal sealed record TableRegion(int FirstLine, int LastLine, Block.Table Table, ImmutableArray<Diagnostic> Diagnostics);
