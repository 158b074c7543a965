using System.Collections.Concurrent;
using Youju.Domain.Documents;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.UseCases.Checks;

/// <summary>The pack that decides: the one asked for, else the one made for reports of that title, else what holds everywhere.</summary>
internal sealed class PackChoice(string? asked)
{
    private const int OpeningLength = 400;

    private readonly ConcurrentDictionary<string, Lazy<Pack>> packs = new(StringComparer.Ordinal);

    public Pack ChoosePack(Document document)
    {
        var id = asked
            ?? PackLibrary.ChooseForOpening(document.Text[..Math.Min(document.Text.Length, OpeningLength)]);
        return packs.GetOrAdd(id, one => new Lazy<Pack>(() => PackLibrary.LoadPack(one))).Value;
    }
}
