namespace CanTho.OpenData.Extraction.Fields;

/// <summary>An agency, or a collective of agencies, named in a cell or sentence.</summary>
/// <param name="Name">Canonical name: the register's, or where it has none the words with a capital, single blanks and "TP" in full. A
/// collective keeps its words. One
/// named by its branch alone has its full name: the "Công Thương" of "các sở: Nội vụ, Công Thương" is "Sở Công Thương".</param>
/// <param name="Raw">The words of the source.</param>
/// <param name="IsCollective">True for a description of many bodies ("Các sở, ngành, UBND xã, phường liên quan").</param>
/// <param name="InRegister">True where the register knows it.</param>
/// <param name="Start">Offset of the words.</param>
/// <param name="End">Offset behind them.</param>
public sealed record AgencyReading(string Name, string Raw, bool IsCollective, bool InRegister, int Start, int End);
