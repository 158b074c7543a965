using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Evidence;
using Youju.Domain.Registers;
using Youju.Import.Records;
using Youju.Storage.Steps;
using Youju.Text.Times;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Records;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Photos;

/// <summary>What a person has confirmed of a proposal.</summary>
/// <param name="Number">Of the proposal.</param>
/// <param name="Called">A record's id or name, or the name of a new one; null for what was proposed.</param>
/// <param name="Township">Where a new one lies; null for what was proposed.</param>
public sealed record ConfirmedPhotos(int Number, string? Called = null, string? Township = null);

/// <summary>Proposals that are confirmed.</summary>
/// <param name="By">Who confirms.</param>
public sealed record TakePhotosRequest(
    PhotoRequest Photos,
    IReadOnlyList<ConfirmedPhotos> Confirmed,
    DateTimeOffset At,
    string By
);

/// <summary>What was written, a line each in Chinese.</summary>
public sealed record TakePhotosResult(IReadOnlyList<string> Told);

/// <summary>Makes and completes records of confirmed photos, which become their evidence; all in one step.</summary>
public static class TakePhotos
{
    /// <exception cref="UsageException">A proposal cannot be taken as it was confirmed; nothing is written.</exception>
    public static TakePhotosResult TakeConfirmed(TakePhotosRequest request) =>
        DossierEdit.RepeatOnConflict(() => TakeOnce(request));

    private static TakePhotosResult TakeOnce(TakePhotosRequest request)
    {
        var open = OpenDossier.FromFolder(request.Photos.Into, pack: null);
        var (proposals, photos) = ProposePhotos.ProposeWithin(open, request.Photos);
        var writer = new PhotoWriter(open, proposals.Register, photos, request);
        foreach (var confirmed in request.Confirmed.DistinctBy(one => one.Number))
            writer.WriteProposal(
                proposals.Proposals.ElementAtOrDefault(confirmed.Number - 1)
                    ?? throw new UsageException(
                        $"没有第 {confirmed.Number} 组照片，现有 {proposals.Proposals.Count} 组。"
                    ),
                confirmed
            );
        if (writer.Told.Count > 0)
            DossierEdit.SaveChange(
                request.Photos.Into,
                open.Seen,
                new(
                    writer.Dossier,
                    new StepNote(
                        string.Create(CultureInfo.InvariantCulture, $"照片登记 {writer.Originals.Count} 张"),
                        request.At
                    )
                    {
                        By = request.By,
                        SummaryLines = writer.Told,
                    }
                )
                {
                    Originals = writer.Originals,
                }
            );
        return new(writer.Told);
    }
}

/// <summary>Writes confirmed photos into a dossier, one proposal after the other.</summary>
internal sealed class PhotoWriter(
    OpenDossier open,
    string registerKey,
    IReadOnlyList<PhotoFolder.ReadPhoto> photos,
    TakePhotosRequest request
)
{
    private readonly List<string> told = [];
    private readonly List<EvidenceOriginal> originals = [];

    public Dossier Dossier { get; private set; } = open.Dossier;

    public IReadOnlyList<string> Told => told;

    public IReadOnlyList<EvidenceOriginal> Originals => originals;

    public void WriteProposal(PhotoProposal proposal, ConfirmedPhotos confirmed)
    {
        var register = Dossier.Registers[registerKey];
        var record = FindRecord(register, proposal, confirmed);
        var fields = new LocatedFields(register.Definition);
        var files = proposal.Group.Photos.Select(photo => RegisterPhoto(photo.Name)).ToList();
        var texts = ListTexts(proposal, confirmed, record, fields);
        var version = CreateVersion(register, record, texts, fields, files[0], proposal.Number);
        var written = record?.AppendVersion(version) ?? CreateRecord(register, version);
        Dossier = RecordFinder.ReplaceRegister(Dossier, register.WithRecord(written));
        // The record names one file in its field; the others say themselves what they show.
        var named = version.Values.Values.OfType<EvidenceValue>().Select(value => value.Sha256).ToHashSet();
        foreach (var file in files.Where(file => !named.Contains(file.Sha256)))
            Dossier = Dossier with
            {
                Evidence = Dossier.Evidence.SetItem(
                    file.Sha256,
                    file with
                    {
                        Proves = file.Proves.Add($"{registerKey}/{written.Id}"),
                    }
                ),
            };
        told.Add(DescribeWritten(register.Definition, record, written, texts, files.Count));
    }

    private static Record? FindRecord(Register register, PhotoProposal proposal, ConfirmedPhotos confirmed)
    {
        if (confirmed.Called is null)
            return proposal.RecordId is { } proposed ? register.Records[proposed] : null;
        var fields = new LocatedFields(register.Definition);
        var found = register
            .Records.Values.Where(record =>
                !record.Current.IsWithdrawn
                && (record.Id == confirmed.Called || fields.ReadName(record) == confirmed.Called)
            )
            .ToList();
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new UsageException(
                $"有 {found.Count} 条都叫“{confirmed.Called}”：{string.Join("、", found.Select(record => record.Id))}，请写编号。"
            );
    }

    private static Dictionary<string, string> ListTexts(
        PhotoProposal proposal,
        ConfirmedPhotos confirmed,
        Record? record,
        LocatedFields fields
    )
    {
        var texts = proposal
            .Fills.Where(fill => record?.Current[fill.Key] is null)
            .ToDictionary(StringComparer.Ordinal);
        if (record is not null)
        {
            texts.Remove(fields.Name);
            if (fields.Place is { } place)
                texts.Remove(place);
            return texts;
        }

        if (confirmed.Called is { } called)
            texts[fields.Name] = called;
        if (fields.Place is { } township && confirmed.Township is { } words)
            texts[township] = words;
        return texts;
    }

    private RecordVersion CreateVersion(
        Register register,
        Record? record,
        Dictionary<string, string> texts,
        LocatedFields fields,
        EvidenceFile first,
        int number
    )
    {
        var entry = new RecordEntry(register.Definition, open.Pack, open.Dossier.EvidenceNames);
        var reading = entry.ReadTexts(texts, record?.Current);
        var values = reading.Values;
        if (fields.Evidence is { } proof && record?.Current[proof] is null)
            values = values.SetItem(proof, new EvidenceValue(first.Sha256));
        var state = record is null && register.Definition.States is [var begun, ..] ? begun.Key : null;
        var version = RecordWriting.CreateVersion(
            new(request.At, request.By, state),
            record?.Current,
            values
        );
        if (record is not null && register.Definition.DescribeRefusal(record.Current, version) is { } frozen)
            throw new UsageException($"第 {number} 组照片：{frozen}");
        var problems = RecordWriting.CollectProblems(
            register.Definition,
            reading with
            {
                Values = values,
            },
            version
        );
        if (problems.Count == 0)
            return version;
        var words = problems.Select(problem =>
            $"{register.Definition.FindField(problem.Key)?.Label ?? problem.Key}：{problem.Value}"
        );
        throw new UsageException(
            $"第 {number} 组照片还不能登记：{string.Join("；", words)}。新的一处写成 {number}=名称@乡镇，已有的写成 {number}=编号或名称。"
        );
    }

    private static Record CreateRecord(Register register, RecordVersion first)
    {
        var last = register
            .Records.Keys.Select(id => RecordId.ParseNumber(register.Definition.Key, id))
            .DefaultIfEmpty()
            .Max();
        return Record.FromFirstVersion(RecordId.FormatId(register.Definition.Key, last + 1, first), first);
    }

    private EvidenceFile RegisterPhoto(string name)
    {
        var photo = photos.First(one => one.Taken.Name == name);
        var source = EvidenceContent.LoadSource(photo.Path);
        var file = new EvidenceFile(photo.Sha256, ChooseName(photo), DescribePhoto(photo))
        {
            Kind = EvidenceContent.RecogniseExtension(source),
            AddedOn = ChinaTime.FindDay(request.At),
        };
        originals.Add(new(file, () => EvidenceContent.LoadSource(photo.Path).Content));
        Dossier = Dossier with { Evidence = Dossier.Evidence.SetItem(file.Sha256, file) };
        return file;
    }

    // Two phones both begin with IMG_0001.
    private string ChooseName(PhotoFolder.ReadPhoto photo)
    {
        var name = EvidenceContent.CleanFileName(new(Path.GetFileName(photo.Path), []));
        return Dossier.Evidence.Values.Any(file => file.Name == name)
            ? $"{Path.GetFileNameWithoutExtension(name)}-{photo.Sha256[..6]}{Path.GetExtension(name)}"
            : name;
    }

    private static string DescribePhoto(PhotoFolder.ReadPhoto photo)
    {
        var parts = new List<string>();
        if (photo.Taken.Taken is { } taken)
            parts.Add(taken.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " 拍");
        if (photo.Taken.Position is { } at)
            parts.Add($"{LocatedFields.FormatPoint(at)}（{CoordinateSystems.PrintName(at.System)}）");
        if (photo.Note.AccuracyMetres is { } metres)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"误差 {metres:0} 米"));
        if (photo.Note.Device.Length > 0)
            parts.Add(photo.Note.Device);
        return parts.Count > 0 ? string.Join("，", parts) : "照片里没有时间和位置";
    }

    private static string DescribeWritten(
        RegisterDefinition definition,
        Record? before,
        Record written,
        Dictionary<string, string> texts,
        int count
    )
    {
        var labels = texts.Keys.Select(key => definition.FindField(key)?.Label ?? key);
        var name = definition.FormatNameWithId(written.Id, written.Current);
        return before is null
            ? $"新增{definition.Label}{name}，照片 {count} 张"
            : $"补{definition.Label}{name}：{string.Join("、", labels.Append($"照片 {count} 张"))}";
    }
}
