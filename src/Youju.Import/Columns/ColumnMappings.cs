using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Import.Requests;
using Youju.Packs.Definitions.Imports;
using Youju.Text.Yaml;

namespace Youju.Import.Columns;

/// <summary>Holds what someone said of columns against the fields there are and the columns that come along.</summary>
internal sealed class ColumnMappings(IReadOnlyList<ColumnMap> maps)
{
    private readonly HashSet<ColumnMap> used = [];

    /// <summary>Those that no column bore, in Chinese.</summary>
    public IEnumerable<string> UnusedWarnings =>
        maps.Where(map => !used.Contains(map))
            .Select(map => $"表里没有“{map.Header}”列，--map {map.Header}={map.Target} 没有用上。");

    /// <exception cref="ImportException">A field was said that none of the registers has.</exception>
    public void RequireKnownFields(IReadOnlyList<RegisterDefinition> registers, ImportLexicon words)
    {
        if (maps.Count == 0)
            return;
        var names = registers.Select(register => new ColumnNames(register, words)).ToList();
        if (
            maps.FirstOrDefault(map =>
                !names.Exists(one =>
                    map.IsSaidOf(one.Register.Key) && one.FindTargetByName(map.Field) is not null
                )
            ) is
            { } wrong
        )
        {
            var labels = registers.SelectMany(register => register.Fields).Select(field => field.Label);
            throw new ImportException(
                $"没有字段“{wrong.Field}”（--map {wrong.Header}={wrong.Target}）。"
                    + StrictYaml.SuggestWords(wrong.Field, [.. labels.Distinct()])
            );
        }
    }

    public void MarkUsedMappings(SheetHeader head) =>
        used.UnionWith(maps.Where(map => head.Headers.Any(column => column.IsMeantByName(map.Header))));

    /// <summary>What is known of the columns of a register: what is said now counts more than what was said before.</summary>
    public IReadOnlyList<ColumnMap> CollectFor(Dossier dossier, string register) =>
        [
            .. maps.Where(map => map.IsSaidOf(register)),
            .. from column in dossier.Columns
            where column.Key.StartsWith(register + "/", StringComparison.Ordinal)
            select ColumnMap.Parse($"{column.Key[(register.Length + 1)..]}={column.Value}"),
        ];

    /// <summary>Keeps how columns were understood that do not bear the field's own name.</summary>
    public Dossier KeepIn(Dossier dossier, SheetHeader head) =>
        dossier with
        {
            Columns = dossier.Columns.SetItems(
                from column in head.Columns
                where !column.IsByName && column.Target.Part == FieldPart.Value
                select KeyValuePair.Create(
                    $"{head.Register.Key}/{column.Header.BareName}",
                    FormatMapping(head.Register.Key, column)
                )
            ),
        };

    private string FormatMapping(string register, BoundColumn column) =>
        maps.FirstOrDefault(map => map.IsSaidOf(register) && column.Header.IsMeantByName(map.Header))
            is { Unit.Length: > 0 } map
            ? $"{column.Target.Field}:{map.Unit}"
            : column.Target.Field;
}
