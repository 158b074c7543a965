using Youju.Accuracy.Corpus;
using Youju.Accuracy.Fitting;
using Youju.Accuracy.Injection;
using Youju.Accuracy.Relations;

return args switch
{
    ["corpus", var folder, .. var rest] => CorpusCommand.Run(folder, listMisses: !rest.Contains("--brief")),
    ["claims", var file] => ClaimsCommand.Run(file),
    ["injection", var folder, .. var rest] => InjectionCommand.Run(
        folder,
        listMisses: !rest.Contains("--brief")
    ),
    ["relations", .. var rest] => RelationsCommand.Run(
        [.. rest.Where(argument => argument != "-v")],
        listMisses: rest.Contains("-v")
    ),
    ["terms", var batch, var id] => TermsCommand.Run(batch, id),
    ["fit", .. var rest] => FitCommand.Run(
        [.. rest.Where(argument => Path.GetExtension(argument) is ".jsonl" or ".txt")],
        rest.FirstOrDefault(argument => argument.EndsWith(".yaml", StringComparison.Ordinal)),
        leaveOut: !rest.Contains("--at-once"),
        listMisses: rest.Contains("-v")
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "corpus <folder> [--brief]   recall, verdicts and false alarms on audited documents"
    );
    Console.Error.WriteLine(
        "claims <text file>          every relation that the text states, with its proof"
    );
    Console.Error.WriteLine(
        "injection <folder> [--brief]   share of wrong figures found in sample reports made wrong one figure at a time"
    );
    Console.Error.WriteLine(
        "relations <batch> … [-v]   how well marked relations are decided, and with -v every miss"
    );
    Console.Error.WriteLine("terms <batch> <id>   what the search makes of every figure of one passage");
    Console.Error.WriteLine(
        "fit <batch> … [<weights.yaml>] [--at-once] [-v]   the weights of the search, fitted on all batches and tried with each left out"
    );
    return 2;
}
