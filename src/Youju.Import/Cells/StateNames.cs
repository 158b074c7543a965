using Youju.Domain.Registers;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Cells;

/// <summary>Knows the states of a register by their names, and by what the day is called from which a record is in one.</summary>
/// <remarks>已评审 is the state that begins on the 评审日期; of several names in a cell the longest tells, and then the latest state.</remarks>
internal sealed class StateNames
{
    private const int Telling = 2;

    private readonly Dictionary<string, string> keys;
    private readonly List<(string Name, string Key)> held;
    private readonly List<(string Name, string Key)> begun;
    private readonly HeadSigns signs;

    public StateNames(RegisterDefinition register, HeadSigns signs)
    {
        this.signs = signs;
        keys = CollectNames(register);
        held = [.. keys.Where(one => one.Key.Length >= Telling).Select(one => (one.Key, one.Value))];
        begun =
        [
            .. from state in register.States
            where state.From is not null
            let day = register.FindField(state.From!)
            where day is not null
            from name in day.Aliases.Prepend(day.Label)
            let core = signs.FindCore(signs.WriteAlike(name), FieldType.Date)
            where core.Length >= Telling
            select (core, state.Key),
        ];
    }

    /// <summary>The keys of the states by all that they are called.</summary>
    public static Dictionary<string, string> CollectNames(RegisterDefinition register) =>
        register
            .States.SelectMany(state =>
                state
                    .Aliases.Prepend(state.Key)
                    .Prepend(state.Label)
                    .Select(name => (Name: RowLabel.NormaliseName(name), state.Key))
            )
            .DistinctBy(one => one.Name)
            .ToDictionary(one => one.Name, one => one.Key, StringComparer.Ordinal);

    /// <summary>The key of the state that the words tell; null where they tell none.</summary>
    public string? FindState(string words)
    {
        var plain = RowLabel.NormaliseName(words);
        return keys.GetValueOrDefault(plain)
            ?? FindLongest(held, plain)
            ?? FindLongest(begun, signs.WriteAlike(plain));
    }

    private static string? FindLongest(List<(string Name, string Key)> names, string words) =>
        names
            .Where(one => HeldName.IsHeld(words, one.Name))
            .OrderBy(one => one.Name.Length)
            .Select(one => one.Key)
            .LastOrDefault();
}
