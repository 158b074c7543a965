using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Youju.Text.Words;

namespace Youju.Text.Yaml;

/// <summary>The keys of a record: its constructor's parameters and its settable properties.</summary>
public sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();
    private readonly ConstructorInfo constructor;
    private readonly ParameterInfo[] parameters;

    private RecordShape(Type type)
    {
        constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new InvalidOperationException($"{type} has no public constructor.");
        parameters = constructor.GetParameters();
        Members =
        [
            .. parameters.Select(parameter => new RecordMember(
                KeyNames.FromMember(parameter.Name!, parameter.ParameterType),
                parameter.ParameterType,
                !parameter.HasDefaultValue && !IsParamsList(parameter),
                null
            )),
            .. type.GetProperties()
                .Where(IsKey)
                .Select(property => new RecordMember(
                    KeyNames.FromMember(property.Name, property.PropertyType),
                    property.PropertyType,
                    property.IsDefined(typeof(RequiredMemberAttribute)),
                    property
                )),
        ];
        bool IsKey(PropertyInfo property) =>
            property.CanWrite
            && !property.IsDefined(typeof(NotInFilesAttribute))
            && !parameters.Any(parameter =>
                string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            );
    }

    /// <summary>The parameters in their order, then the properties.</summary>
    public IReadOnlyList<RecordMember> Members { get; }

    public static RecordShape FromType(Type type) =>
        Known.GetOrAdd(type, static type => new RecordShape(type));

    public object CreateRecord(IReadOnlyDictionary<string, object?> values)
    {
        var arguments = new object?[parameters.Length];
        for (var at = 0; at < parameters.Length; at++)
        {
            arguments[at] = values.TryGetValue(Members[at].Key, out var given)
                ? given
                : FindDefaultValue(parameters[at]);
        }

        var record = constructor.Invoke(arguments);
        foreach (var member in Members)
        {
            if (member.Property is { } property && values.TryGetValue(member.Key, out var value))
                property.SetValue(record, value);
        }

        return record;
    }

    // A params list may be left out like any parameter with a default.
    private static bool IsParamsList(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ParamCollectionAttribute));

    private static object? FindDefaultValue(ParameterInfo parameter) =>
        IsParamsList(parameter)
            ? Array.CreateInstance(RecordTypes.ItemOf(parameter.ParameterType)!, 0)
            : parameter.DefaultValue;
}

/// <summary>One key of a record.</summary>
/// <param name="Property">Null for a parameter of the constructor.</param>
public sealed record RecordMember(string Key, Type Type, bool IsRequired, PropertyInfo? Property)
{
    /// <summary>Whether its entries lie in a folder, each in a file of its own.</summary>
    public bool IsFolder => Property?.IsDefined(typeof(OneFileEachAttribute)) == true;
}
