# The words of what one owes next.

owed-title = Lo pendiente
owed-why = De todas las reuniones, por orden de plazo.
owed-nothing = Nada le espera. Cuando se inscriba en una reunión, aquí estará lo que pide de usted.
owed-must = Le espera
owed-can = Puede, si lo desea
owed-calendar = Calendario (ICS)
owed-no-day = Sin plazo
owed-decide =
    { $count ->
        [one] Decidir sobre { $count } inscripción
       *[other] Decidir sobre { $count } inscripciones
    }
owed-mend = Corregir el formulario rechazado
owed-answer = Completar el formulario: { $field }
owed-identify = Mostrar el pasaporte u otro documento con foto en la acreditación
owed-contribute = Enviar una contribución
owed-ask = Solicitar: { $field }
