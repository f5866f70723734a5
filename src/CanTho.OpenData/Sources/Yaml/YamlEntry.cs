namespace CanTho.OpenData.Sources.Yaml;

/// <summary>One key of a mapping with its place and its value.</summary>
internal sealed record YamlEntry(string Key, int Line, int Column, YamlNode Value);
