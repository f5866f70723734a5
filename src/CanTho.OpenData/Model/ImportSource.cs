namespace CanTho.OpenData.Model;

/// <summary>The file of an office that a seed was made of by <c>import</c>. The file itself is not published: it may hold tracked changes,
/// comments and names.</summary>
/// <param name="File">Its name, without folders: <c>KH 12 chuyen doi so.docx</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ImportSource(string File, string Sha256);
