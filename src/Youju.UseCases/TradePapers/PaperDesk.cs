using System.Globalization;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Tourism.BaseMaps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Maps;

namespace Youju.UseCases.TradePapers;

/// <summary>What the papers of a dossier are written from.</summary>
/// <param name="readEvidence">Gives a stored file; null where it is not there.</param>
/// <param name="day">What day it is.</param>
internal sealed class PaperDesk(OpenDossier open, Func<EvidenceFile, byte[]?> readEvidence, DateOnly day)
{
    public OpenDossier Open => open;

    public string Unit => open.Dossier.Unit.Name;

    public DateOnly Day => day;

    public string PrintYear() => open.Dossier.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a record says, as people read it, by the key of the field; empty where it says nothing.</summary>
    public IReadOnlyDictionary<string, string> ReadTexts(
        RegisterDefinition register,
        RecordVersion version
    ) => new RecordEntry(register, open.Pack, open.Dossier.EvidenceNames).FormatTexts(version);

    /// <summary>The records that stand, in the order of their ids.</summary>
    public IEnumerable<Record> ListRecords(string register) =>
        open.Dossier.Registers.TryGetValue(register, out var found)
            ? found.Records.Values.Where(record => !record.Current.IsWithdrawn)
            : [];

    /// <summary>The stored files that prove a record, those that its fields name first.</summary>
    public IReadOnlyList<EvidenceFile> ListEvidence(string register, Record record)
    {
        var named = record
            .Current.Values.Values.OfType<EvidenceValue>()
            .Select(value => open.Dossier.Evidence.GetValueOrDefault(value.Sha256))
            .OfType<EvidenceFile>();
        var key = $"{register}/{record.Id}";
        var telling = open.Dossier.Evidence.Values.Where(file =>
            file.Proves.Any(proof => proof == key || proof.StartsWith(key + "/", StringComparison.Ordinal))
        );
        return [.. named.Concat(telling).DistinctBy(file => file.Sha256)];
    }

    public byte[]? ReadEvidence(EvidenceFile file) => readEvidence(file);

    /// <summary>The unit's own base maps.</summary>
    public IReadOnlyList<BaseMap> ListBaseMaps() =>
        [.. new BaseMapFiles(open, readEvidence).ListMaps().Select(one => one.Map)];
}
