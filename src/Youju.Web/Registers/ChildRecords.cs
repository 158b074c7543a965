using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Web.Dossiers;

namespace Youju.Web.Registers;

/// <summary>The records of one register that belong to a record: the months of a project, the entries of a contest.</summary>
internal sealed record ChildRecords(
    RegisterDefinition Register,
    IReadOnlyList<Record> Records,
    RecordEntry Entry
)
{
    /// <summary>For each register whose records may belong to it, those that do, the latest first.</summary>
    public static IReadOnlyList<ChildRecords> ListChildren(DossierView view, Register above, Record record) =>
        [
            .. view
                .Open.Dossier.Registers.Values.Where(register =>
                    register.Definition.Parent == above.Definition.Key
                )
                .Select(register => new ChildRecords(
                    register.Definition,
                    [
                        .. register
                            .Records.Values.Where(child =>
                                !child.Current.IsWithdrawn && child.BelongsTo(record.Id)
                            )
                            .OrderByDescending(child => child.Id, StringComparer.Ordinal),
                    ],
                    new(register.Definition, view.Open.Pack, view.Open.Dossier.EvidenceNames)
                )),
        ];

    /// <summary>What a new child has from the record above it: that it belongs to it, and its name where both have the same.</summary>
    public static Dictionary<string, string> BeginChild(
        DossierView view,
        RegisterDefinition child,
        string parent
    )
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (
            child.Parent is not { } above
            || !view.Open.Dossier.Registers.TryGetValue(above, out var register)
            || !register.Records.TryGetValue(parent, out var record)
        )
            return texts;
        texts[RegisterDefinition.ParentField] = parent;
        if (
            register.Definition.Display is [var head, ..]
            && child.Display is [var own, ..]
            && register.Definition.FindField(head) is { } named
            && child.FindField(own) is { } first
            && (first.Label == named.Label || first.Aliases.Contains(named.Label))
            && record.Current[head] is TextValue { Text: var name }
        )
            texts[own] = name;
        return texts;
    }

    /// <summary>What tells a child from the others: its name, or its day where all bear one name.</summary>
    public string NameRecord(Record record)
    {
        string[] shown =
        [
            .. Register.Display.Take(2),
            .. Register.Period is { } day ? [day] : Array.Empty<string>(),
        ];
        var words = shown
            .Distinct()
            .Select(key => Entry.FormatText(record.Current, key))
            .Where(word => word.Length > 0);
        return string.Join("　", words) is { Length: > 0 } told ? told : record.Id;
    }
}
