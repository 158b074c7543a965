using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>What the columns of one register may be called. A name that could mean two things means neither.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, ColumnTarget?> targets = new(StringComparer.Ordinal);
    private readonly HashSet<string> proper = new(StringComparer.Ordinal);

    public ColumnNames(RegisterDefinition register, ImportLexicon words)
    {
        Register = register;
        foreach (var field in register.Fields)
            AddNames([field.Label, field.Key], new(field.Key));
        proper.UnionWith(targets.Keys);
        foreach (var (key, names) in words.Columns.Where(column => HasFixedColumn(column.Key)))
            AddNames(names, new(key, FieldPart.Fixed));
        AddNames(register.Breakdown?.Columns ?? [], ColumnTarget.Breakdown);
        proper.UnionWith(targets.Keys);
        foreach (var field in register.Fields)
            AddOtherNames(field, words);
    }

    public RegisterDefinition Register { get; }

    // Where there are no states, a column called so is one of the unit's own.
    private bool HasFixedColumn(string key) => key != ColumnTarget.State.Field || Register.States.Count > 0;

    public ColumnTarget? FindTarget(ColumnHeader head) =>
        targets.GetValueOrDefault(head.Name)
        ?? targets.GetValueOrDefault(head.BareName)
        ?? targets.GetValueOrDefault(RemoveAside(head.BareName));

    // 阅读(播放)量 is 阅读量, by another name in brackets.
    private static string RemoveAside(string name) =>
        name.IndexOf('(', StringComparison.Ordinal) is > 0 and var open
        && name.IndexOf(')', open) is > 0 and var close
            ? name[..open] + name[(close + 1)..]
            : name;

    /// <summary>Whether the head is the field's own name.</summary>
    public bool IsProperName(ColumnHeader head) =>
        proper.Contains(head.Name) || proper.Contains(head.BareName);

    /// <summary>The target of a field's key, a part written field.method, or any name of a column.</summary>
    public ColumnTarget? FindTargetByName(string written) =>
        targets.GetValueOrDefault(RowLabel.NormaliseName(written));

    private void AddOtherNames(FieldDefinition field, ImportLexicon words)
    {
        string[] names = [field.Label, field.Key, .. field.Aliases];
        AddNames(field.Aliases, new(field.Key));
        if (field.Type == FieldType.DateRange)
        {
            AddPartNames(field, names, words, FieldPart.First, "first");
            AddPartNames(field, names, words, FieldPart.Last, "last");
            if (Register.Period == field.Key)
                AddPeriodNames(field, words);
        }

        if (!field.IsSoft)
            return;
        AddPartNames(field, names, words, FieldPart.Method, "method");
        AddPartNames(field, names, words, FieldPart.Source, "source");
    }

    private void AddPartNames(
        FieldDefinition field,
        string[] names,
        ImportLexicon words,
        FieldPart part,
        string key
    )
    {
        foreach (var name in names)
            AddNames(
                [
                    .. words
                        .Parts.GetValueOrDefault(key, [])
                        .SelectMany(end => new[] { $"{name}·{end}", name + end }),
                    $"{name}.{key}",
                ],
                new(field.Key, part)
            );
    }

    // The span that a register is ordered by may be called plainly 开始日期 and 结束日期.
    private void AddPeriodNames(FieldDefinition field, ImportLexicon words)
    {
        AddNames(words.Parts.GetValueOrDefault("first", []), new(field.Key, FieldPart.First));
        AddNames(words.Parts.GetValueOrDefault("last", []), new(field.Key, FieldPart.Last));
    }

    private void AddNames(IEnumerable<string> names, ColumnTarget target)
    {
        foreach (var name in names.Select(RowLabel.NormaliseName))
        {
            if (!targets.TryAdd(name, target) && targets[name] != target && !proper.Contains(name))
                targets[name] = null;
        }
    }
}
