namespace CanTho.OpenData.Importing;

/// <summary>The text that was made of an office's file.</summary>
/// <param name="Text">Lines as a seed has them, ended by a line feed.</param>
/// <param name="Sha256">SHA-256 of the file that it was made of, lower-case hexadecimal.</param>
/// <param name="Counts">What was found, changed and left out.</param>
public sealed record ImportedText(string Text, string Sha256, ImportCounts Counts);
