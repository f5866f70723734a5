namespace CanTho.OpenData.Importing;

/// <summary>Kinds of files that are imported.</summary>
internal enum FileKind
{
    /// <summary>WordprocessingML in a zip archive.</summary>
    Word,

    /// <summary>A web page, or what Word saves as one.</summary>
    Html,
}
