import type { CheckMessages } from './check-messages.js';

const fr: CheckMessages = {
  names: {
    browser: 'Navigateur',
    cookies: 'Cookies et stockage',
    clock: 'Horloge de cet ordinateur',
    server: 'Serveur',
    build: 'Version de Web-UI',
    'app-proxy': 'App Proxy',
    limits: 'Vos limites',
  },
  states: {
    fine: 'Correct',
    problem: 'Problème',
    unknown: 'Vérification impossible',
    running: 'Vérification…',
  },
  remedies: {
    browser: 'Mettez votre navigateur à jour ou utilisez-en un autre.',
    cookies:
      'Autorisez les cookies et les données de site pour cette adresse dans les réglages du navigateur.',
    clock: 'Laissez cet ordinateur régler son horloge automatiquement.',
    server:
      'Le serveur est en erreur, lent ou injoignable. Vérifiez votre connexion ou réessayez plus tard.',
    build: 'Fermez les autres onglets de Web-UI et rechargez la page sans le cache.',
    'app-proxy':
      'Votre navigateur n’atteint pas l’App Proxy à temps. Vérifiez le VPN ou adressez-vous à votre administrateur.',
    limits: 'Arrêtez une session dont vous n’avez plus besoin ou demandez moins.',
  },
  noProblem: 'Aucun problème trouvé.',
  problems: {
    one: '{n} problème trouvé.',
    many: '{n} problèmes trouvés.',
    other: '{n} problèmes trouvés.',
  },
};

export default fr;
