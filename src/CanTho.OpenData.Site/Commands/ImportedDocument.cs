using CanTho.OpenData.Importing;

namespace CanTho.OpenData.Site.Commands;

/// <summary>A file that was imported, and its text.</summary>
/// <param name="ShownAs">The file as complaints show it.</param>
/// <param name="Imported">Its text.</param>
internal sealed record ImportedDocument(string ShownAs, ImportedText Imported)
{
    /// <summary>Its name without folders.</summary>
    public string FileName => Path.GetFileName(ShownAs);
}
