namespace CanTho.OpenData.Importing.Letters;

/// <summary>Ways of writing Vietnamese with the codes of Western letters, before Unicode.</summary>
internal enum LegacyEncoding
{
    /// <summary>None: Unicode.</summary>
    None,

    /// <summary>TCVN3 (ABC), a code a letter: fonts .VnTime, .VnArial; .VnTimeH shows small letters as capitals.</summary>
    Tcvn3,

    /// <summary>VNI for Windows, a letter and a mark behind it: fonts VNI-Times, VNI-Helve.</summary>
    Vni,

    /// <summary>Another one, for which there is no table here: VPS, VietWare.</summary>
    Other,
}
