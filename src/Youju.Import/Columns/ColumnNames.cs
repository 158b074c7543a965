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
            AddAll([field.Label, field.Key], new(field.Key));
        foreach (var (key, names) in words.Columns)
            AddAll(names, new(key, FieldPart.Fixed));
        AddAll(register.Breakdown?.Columns ?? [], ColumnTarget.Breakdown);
        proper.UnionWith(targets.Keys);
        foreach (var field in register.Fields)
            AddOtherNames(field, words);
    }

    public RegisterDefinition Register { get; }

    public ColumnTarget? Find(ColumnHead head) =>
        targets.GetValueOrDefault(head.Name) ?? targets.GetValueOrDefault(head.BareName);

    /// <summary>Whether the head is the field's own name.</summary>
    public bool IsProper(ColumnHead head) => proper.Contains(head.Name) || proper.Contains(head.BareName);

    /// <summary>The target of a field's key, a part written field.method, or any name of a column.</summary>
    public ColumnTarget? FindWritten(string written) => targets.GetValueOrDefault(RowLabel.Plain(written));

    private void AddOtherNames(FieldDefinition field, ImportLexicon words)
    {
        string[] names = [field.Label, field.Key, .. field.Aliases];
        AddAll(field.Aliases, new(field.Key));
        if (field.Type == FieldType.DateRange)
        {
            AddParts(field, names, words, FieldPart.First, "first");
            AddParts(field, names, words, FieldPart.Last, "last");
            if (Register.Period == field.Key)
                AddPeriod(field, words);
        }

        if (!field.IsSoft)
            return;
        AddParts(field, names, words, FieldPart.Method, "method");
        AddParts(field, names, words, FieldPart.Source, "source");
    }

    private void AddParts(
        FieldDefinition field,
        string[] names,
        ImportLexicon words,
        FieldPart part,
        string key
    )
    {
        foreach (var name in names)
            AddAll(
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
    private void AddPeriod(FieldDefinition field, ImportLexicon words)
    {
        AddAll(words.Parts.GetValueOrDefault("first", []), new(field.Key, FieldPart.First));
        AddAll(words.Parts.GetValueOrDefault("last", []), new(field.Key, FieldPart.Last));
    }

    private void AddAll(IEnumerable<string> names, ColumnTarget target)
    {
        foreach (var name in names.Select(RowLabel.Plain))
        {
            if (!targets.TryAdd(name, target) && targets[name] != target && !proper.Contains(name))
                targets[name] = null;
        }
    }
}
