using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>How a component is made: its constructor and the properties that are set from outside.</summary>
internal sealed class ComponentShape
{
    private static readonly ConcurrentDictionary<Type, ComponentShape> Known = new();

    private readonly ConstructorInvoker constructor;
    private readonly Dictionary<string, MethodInvoker> parameters = new(StringComparer.OrdinalIgnoreCase);

    private ComponentShape(Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)
            ?? throw new InvalidOperationException($"{type.Name} has no constructor without parameters."));
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(property => property.SetMethod is not null))
        {
            var setter = MethodInvoker.Create(property.SetMethod!);
            if (property.IsDefined(typeof(ParameterAttribute)))
            {
                parameters.Add(property.Name, setter);
            }
            else if (property.IsDefined(typeof(CascadingParameterAttribute)))
            {
                Cascading = Cascading.Add((property.PropertyType, setter));
            }
        }
    }

    /// <summary>Types of values that come from components around it, each with what sets it.</summary>
    public ImmutableArray<(Type Type, MethodInvoker Setter)> Cascading { get; } = [];

    /// <summary>The shape of a component type, from any thread.</summary>
    public static ComponentShape Of(Type type) => Known.GetOrAdd(type, type => new ComponentShape(type));

    /// <summary>A new component.</summary>
    public object Create() => constructor.Invoke();

    /// <summary>Sets a parameter.</summary>
    /// <exception cref="InvalidOperationException">The component has none of this name.</exception>
    public void Set(object component, string name, object? value)
    {
        if (!parameters.TryGetValue(name, out var setter))
        {
            throw new InvalidOperationException($"{component.GetType().Name} has no parameter {name}.");
        }

        setter.Invoke(component, value);
    }
}
