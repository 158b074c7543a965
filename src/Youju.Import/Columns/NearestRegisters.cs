using Youju.Packs.Definitions.Imports;

namespace Youju.Import.Columns;

/// <summary>Says of a sheet that was not taken which registers come nearest, what was understood, what is missing, what to write.</summary>
internal sealed class NearestRegisters(IReadOnlyList<SheetHeader> nearest, ImportLexicon words)
{
    private const int MostTold = 2;
    private const int MostColumns = 8;

    /// <summary>The words in Chinese; empty where no register has two of the columns.</summary>
    public string Describe() =>
        string.Concat(
            nearest
                .Take(MostTold)
                .Select((head, at) => (at == 0 ? "最接近" : "其次是") + DescribeRegister(head))
        );

    private string DescribeRegister(SheetHeader head)
    {
        var known = head
            .Columns.Where(column => column.Target.Part != FieldPart.Fixed)
            .Select(column => column.Header.Printed);
        var unknown = head.Unknown.Select(column => column.Head.Printed).ToList();
        var missing = ListMissing(head);
        var command =
            $"--register {head.Register.Label}"
            + string.Concat(
                missing.Select(label => unknown.Count > 0 ? $" --map 列名={label}" : $" --set {label}=…")
            );
        return $"台账“{head.Register.Label}”：认出 {List(known)}"
            + (missing.Count > 0 ? $"；缺 {string.Join('、', missing)}" : "")
            + (unknown.Count > 0 ? $"；不认识 {List(unknown)}" : "")
            + $"。是它就在命令后面加 {command}。";
    }

    private List<string> ListMissing(SheetHeader head)
    {
        var missing = head.Missing.Select(field => field.Label).ToList();
        if (
            head.Register.States.Count > 0
            && head.FindColumn(ColumnTarget.State) is null
            && !head.Register.States.Any(state => state.From is not null)
        )
            missing.Add(
                words.Columns.GetValueOrDefault(ColumnTarget.State.Field)?[0] ?? ColumnTarget.State.Field
            );
        return missing;
    }

    private static string List(IEnumerable<string> all) =>
        all.ToList() is var list && list.Count > MostColumns
            ? string.Join('、', list.Take(MostColumns)) + "等"
            : string.Join('、', all);
}
