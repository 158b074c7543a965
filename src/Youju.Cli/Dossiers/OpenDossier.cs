using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Registers;
using Youju.Packs;
using Youju.Storage;

namespace Youju.Cli.Dossiers;

/// <summary>A dossier with the packs that decide and its facts.</summary>
internal sealed record OpenDossier(Dossier Dossier, Pack Pack, FactGraph Graph, FactStore Facts)
{
    /// <param name="pack">A pack to lay over the dossier's own.</param>
    /// <exception cref="UsageException">The folder is no dossier, or something in it does not fit.</exception>
    public static OpenDossier Read(string folder, string? pack)
    {
        try
        {
            var dossier = DossierFolder.Read(folder);
            var packs = PackLibrary.Load(pack is null ? dossier.Packs : [.. dossier.Packs, pack]);
            return new(dossier, packs, dossier.FactGraph(packs.Formulas), dossier.Facts(packs.Formulas));
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    public FactTracer Tracer => new(Facts, Dossier.Registers.ToDictionary(register => register.Key, register => register.Value.Definition, StringComparer.Ordinal));

    /// <summary>What a person should look at before believing the figures.</summary>
    public IEnumerable<string> Warnings(string folder) =>
    [
        .. Graph.Problems,
        .. from register in Dossier.Registers.Values
           from record in register.Records.Values
           from problem in register.Definition.Check(record)
           select $"台账“{register.Definition.Label}”记录“{problem.RecordId}”：{problem.Message}",
        .. Dossier.Registers.Values.SelectMany(DoubleCountGuard.Check).Select(twice => twice.Message),
        .. DossierFolder.VerifyEvidence(folder, Dossier),
    ];
}
