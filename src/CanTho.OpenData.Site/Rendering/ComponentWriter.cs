using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The frames may change in a later .NET; the SDK is pinned, and a test compares every page with what the library writes.
#pragma warning disable BL0006

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Writes Razor components as HTML, byte for byte as <see cref="Microsoft.AspNetCore.Components.Web.HtmlRenderer"/> does, which is
/// the check of it in the tests. A page here never changes once it is written, so that the renderer's comparing of trees, which takes most
/// of its time, has no use: each component builds its frames once, and they are written straight as UTF-8. For one thread.</summary>
/// <param name="output">Where to.</param>
internal sealed class ComponentWriter(HtmlBytes output)
{
    // Elements without content, as the HTML standard lists them.
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private readonly Stack<RenderTreeBuilder> free = new();
    private readonly List<object?> cascading = [];

    /// <summary>Writes a component.</summary>
    /// <param name="type">The component.</param>
    /// <param name="parameters">Its parameters.</param>
    public void Write(Type type, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var shape = ComponentShape.Of(type);
        var component = shape.Create();
        foreach (var (name, value) in parameters)
        {
            shape.Set(component, name, value);
        }

        Write(shape, component);
    }

    private void Write(ComponentShape shape, object made)
    {
        if (made is not ComponentBase component)
        {
            throw new InvalidOperationException($"{made.GetType().Name} is a component of a kind that no page uses yet.");
        }

        foreach (var (type, setter) in shape.Cascading)
        {
            if (cascading.FindLast(type.IsInstanceOfType) is { } value)
            {
                setter.Invoke(component, value);
            }
        }

        Initialize(component);
        SetParameters(component);
        WriteFrames(builder => Build(component, builder));
    }

    private void WriteFrames(Action<RenderTreeBuilder> build)
    {
        var builder = free.TryPop(out var cleared) ? cleared : new RenderTreeBuilder();
        build(builder);
        var frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        free.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    output.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    output.Markup(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength));
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames.Slice(at, frame.ComponentSubtreeLength));
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    at++;
                    break;
                default:
                    throw new InvalidOperationException($"A frame of the kind {frame.FrameType} has no meaning in a page that does not run.");
            }
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        output.Raw("<"u8);
        output.Raw(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            WriteAttribute(frames[at]);
        }

        if (at == frames.Length && Void.Contains(name))
        {
            output.Raw(" />"u8);
            return;
        }

        output.Raw(">"u8);
        Write(frames[at..]);
        output.Raw("</"u8);
        output.Raw(name);
        output.Raw(">"u8);
    }

    private void WriteAttribute(in RenderTreeFrame frame)
    {
        switch (frame.AttributeValue)
        {
            case true:
                output.Raw(" "u8);
                output.Raw(frame.AttributeName);
                break;
            case string value:
                output.Raw(" "u8);
                output.Raw(frame.AttributeName);
                output.Raw("=\""u8);
                output.Text(value);
                output.Raw("\""u8);
                break;
        }
    }

    private void WriteComponent(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var type = frames[0].ComponentType;
        if (type == typeof(DynamicComponent))
        {
            Write((Type)Parameter(frames, nameof(DynamicComponent.Type))!, (IEnumerable<KeyValuePair<string, object?>>?)Parameter(frames, nameof(DynamicComponent.Parameters)) ?? []);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CascadingValue<>))
        {
            cascading.Add(Parameter(frames, nameof(CascadingValue<>.Value)));
            var content = (RenderFragment?)Parameter(frames, nameof(CascadingValue<>.ChildContent));
            WriteFrames(builder => content?.Invoke(builder));
            cascading.RemoveAt(cascading.Count - 1);
        }
        else
        {
            var shape = ComponentShape.Of(type);
            var component = shape.Create();
            for (var at = 1; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            {
                shape.Set(component, frames[at].AttributeName, frames[at].AttributeValue);
            }

            Write(shape, component);
        }
    }

    private static object? Parameter(ReadOnlySpan<RenderTreeFrame> frames, string name)
    {
        for (var at = 1; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            if (string.Equals(frames[at].AttributeName, name, StringComparison.OrdinalIgnoreCase))
            {
                return frames[at].AttributeValue;
            }
        }

        return null;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "OnInitialized")]
    private static extern void Initialize(ComponentBase component);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "OnParametersSet")]
    private static extern void SetParameters(ComponentBase component);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "BuildRenderTree")]
    private static extern void Build(ComponentBase component, RenderTreeBuilder builder);
}
