using Youju.Text.Files;
using Youju.Text.Words;

namespace Youju.Text.Yaml;

/// <summary>Turns what was written into records, strictly: everything that does not fit is an error with its place.</summary>
public sealed class RecordBinder
{
    private readonly List<FileError> errors = [];

    /// <exception cref="FileException">Something does not fit.</exception>
    public static T BindOrThrow<T>(SourceNode node)
    {
        var binder = new RecordBinder();
        var bound = binder.BindNode(node, typeof(T));
        return binder.errors.Count == 0 ? (T)bound! : throw new FileException(binder.errors);
    }

    private object? BindNode(SourceNode node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var shape = TypeShape.FromType(type);
        if (shape.Item is { } item)
            return BindList(node, type, item);
        if (shape.Value is { } value)
            return BindMap(node, type, value);
        return shape.IsScalar ? BindScalar(node, type) : BindRecord(node, type);
    }

    private object? BindScalar(SourceNode node, Type type)
    {
        if (node is not ScalarNode { Value: var typed })
            return ReportProblem(node, $"这里应写{RecordTypes.Describe(type)}，不能是列表或分项");
        if (type.IsEnum)
            return BindChoice(node, type, typed);
        var written = ScalarText.ToPlainSigns(typed, type);
        return ScalarText.Parse(written, type)
            ?? ReportProblem(node, $"“{written}”不是{RecordTypes.Describe(type)}");
    }

    private object? BindChoice(SourceNode node, Type type, string written)
    {
        var names = Enum.GetNames(type);
        return Array.Find(names, name => KeyNames.ToKebabCase(name) == written) is { } found
            ? Enum.Parse(type, found)
            : ReportProblem(
                node,
                $"不认识的值“{written}”",
                KeyNames.SuggestKeys(written, [.. names.Select(KeyNames.ToKebabCase)])
            );
    }

    private object? BindList(SourceNode node, Type type, Type item)
    {
        if (node is not ListNode list)
            return ReportProblem(node, "这里应写列表，每项一行，以“- ”开头");
        var bound = Array.CreateInstance(item, list.Items.Count);
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (BindNode(list.Items[index], item) is { } value)
                bound.SetValue(value, index);
        }

        return type.IsAssignableFrom(bound.GetType())
            ? bound
            : throw new InvalidOperationException($"{type} is no list that packs can hold.");
    }

    private object? BindMap(SourceNode node, Type type, Type valueType)
    {
        if (node is not MapNode map)
            return ReportProblem(node, DescribeExpectedEntry(node));
        var bound = (System.Collections.IDictionary)
            Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), valueType))!;
        foreach (var (key, value) in map.Entries)
        {
            if (BindNode(value, valueType) is { } item)
                bound[key.Value] = item;
        }

        return type.IsInstanceOfType(bound)
            ? bound
            : throw new InvalidOperationException($"{type} is no map that packs can hold.");
    }

    private object? BindRecord(SourceNode node, Type type)
    {
        if (node is not MapNode map)
            return ReportProblem(node, DescribeExpectedEntry(node));
        var shape = RecordShape.FromType(type);
        var keys = shape.Members.Select(member => member.Key).ToList();
        var before = errors.Count;
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (shape.Members.FirstOrDefault(member => member.Key == key.Value) is { } member)
                values[key.Value] = BindNode(value, member.Type);
            else
                ReportProblem(key, $"不认识的一项“{key.Value}”", KeyNames.SuggestKeys(key.Value, keys));
        }

        foreach (
            var missing in shape.Members.Where(member => member.IsRequired && !values.ContainsKey(member.Key))
        )
        {
            ReportProblem(node, $"缺少“{missing.Key}”这一项");
        }

        return errors.Count == before ? shape.CreateRecord(values) : null;
    }

    private static string DescribeExpectedEntry(SourceNode node) =>
        node is ScalarNode { Value: var words } && words.Contains('：', StringComparison.Ordinal)
            ? "这里用了中文冒号“：”，请改成英文冒号，后面空一格"
            : "这里应写成“名称: 内容”，英文冒号后面空一格";

    private object? ReportProblem(SourceNode node, string problem, string? advice = null)
    {
        errors.Add(node.Mark.CreateError(node.Length, problem, advice));
        return null;
    }
}
