using Youju.Writer;

// youju-writer until-killed|shared STORE PLACE DESK WRITES: writes into one dossier and says what it is about to write and what stands.
if (args is not [var way, var kind, var place, var desk, var writes])
{
    Console.Error.WriteLine(
        "youju-writer until-killed|shared folder|sqlite|postgres FOLDER-OR-CONNECTION DESK WRITES"
    );
    return 2;
}

var dossier = WrittenDossier.Open(kind, place);
var count = int.Parse(writes, System.Globalization.CultureInfo.InvariantCulture);
return way == "shared"
    ? new SharedDesk(dossier, desk).WriteAll(count)
    : new LoneDesk(dossier).WriteAll(count);
