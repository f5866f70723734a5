using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What is left of a page once it is written: what search engines are told of it.</summary>
/// <param name="Route">Address.</param>
/// <param name="Words">Its language.</param>
/// <param name="Translation">Address of the same page in the other language; null where there is none.</param>
internal readonly record struct PageAddress(string Route, FrameWords Words, string? Translation);
