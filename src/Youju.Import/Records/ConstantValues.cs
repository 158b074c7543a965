using System.Collections.Immutable;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;
using Youju.Text.Yaml;

namespace Youju.Import.Records;

/// <summary>Reads values that all rows of a file share: 账号=云溪文旅.</summary>
internal sealed class ConstantValues(RegisterDefinition register, Pack pack)
{
    public (ImmutableSortedDictionary<string, FieldValue> Values, string? State) ReadSharedValues(
        IReadOnlyList<ColumnMap> said
    )
    {
        var names = new ColumnNames(register, pack.Imports);
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        foreach (var field in register.Fields.Where(field => field.Assumed is not null))
            values[field.Key] = ParseValue(field, field.Assumed!);
        string? state = null;
        foreach (var one in said)
        {
            var target = names.FindTargetByName(one.Header)
                ?? throw new ImportException(
                    $"台账“{register.Label}”没有字段“{one.Header}”。"
                        + $"{StrictYaml.SuggestWords(one.Header, [.. register.Fields.Select(field => field.Label)])}"
                );
            if (target == ColumnTarget.State)
                state = ParseState(one.Target);
            else if (register.FindField(target.Field) is { } field)
                values[field.Key] = ParseValue(field, one.Target);
        }

        return (values.ToImmutable(), state);
    }

    private string ParseState(string words) =>
        register
            .States.FirstOrDefault(state =>
                state.Key == words || RowLabel.NormaliseName(state.Label) == RowLabel.NormaliseName(words)
            )
            ?.Key
        ?? throw new ImportException(
            $"台账“{register.Label}”没有状态“{words}”，应为下列之一：{string.Join("、", register.States.Select(state => state.Label))}。"
        );

    private FieldValue ParseValue(FieldDefinition field, string words)
    {
        CellReading reading = new FieldReader(field, new FigureReader(pack.Figures), scale: null).ReadCell(
            new(0, words)
        );
        return reading.Value
            ?? throw new ImportException($"“{field.Label}”不能是“{words}”：{reading.Expected}。");
    }
}
