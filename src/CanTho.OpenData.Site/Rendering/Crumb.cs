namespace CanTho.OpenData.Site.Rendering;

/// <summary>A page above another in its trail (đường dẫn trang).</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">Its title in the trail.</param>
public sealed record Crumb(string Route, string Title);
