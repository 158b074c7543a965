using Youju.Domain.Registers;
using Youju.Web.Dossiers;

namespace Youju.Web.Registers;

/// <summary>A record as it stands in the form: what was typed stays, whatever is wrong with it.</summary>
/// <param name="Record">Null for a new one.</param>
/// <param name="Texts">What stands in each field, by its key.</param>
public sealed record RecordForm(
    DossierView View,
    Register Register,
    Record? Record,
    IReadOnlyDictionary<string, string> Texts,
    string State
)
{
    /// <summary>What should stand in a field that cannot be read, by its key.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; init; } = new Dictionary<string, string>();

    /// <summary>What somebody else has saved meanwhile into fields that were written here too, by their keys; null where nobody
    /// has.</summary>
    public IReadOnlyDictionary<string, string>? Theirs { get; init; }

    /// <summary>The version that stands after the other one has saved.</summary>
    public int? StandingNumber { get; init; }

    /// <summary>The version that is changed by saving; 0 for a new record.</summary>
    public int Seen { get; init; } = Record?.Current.Number ?? 0;

    /// <summary>Where the form is sent.</summary>
    public string Path =>
        $"{View.Path}/registers/{Register.Definition.Key}/{(Record is null ? "new" : Uri.EscapeDataString(Record.Id))}";

    /// <summary>What people call the record.</summary>
    public string Title =>
        Record is null ? $"新增{Register.Definition.Label}"
        : Register.Definition.Display is [var first, ..]
        && Texts.GetValueOrDefault(first) is { Length: > 0 } name
            ? name
        : Record.Id;

    /// <summary>What the other one wrote into a field that was written here too; null where he did not.</summary>
    public string? FindTheirs(string field) =>
        Theirs?.GetValueOrDefault(field) is { } other ? (other.Length == 0 ? "（空）" : other) : null;
}
